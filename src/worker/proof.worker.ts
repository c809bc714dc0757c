import type { ToProver } from './proof-protocol';
import { prove } from './prove';

self.addEventListener('message', (event: MessageEvent<ToProver>) =>
  self.postMessage(prove(event.data)),
);
