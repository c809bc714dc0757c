import type { ToWorker } from './protocol';
import { createServer } from './serve';

// A message to oneself comes after those that already wait, and is not slowed down as timers are.
const turns = new MessageChannel();
let proceed: (() => void) | undefined;
turns.port1.onmessage = () => {
  const step = proceed;
  proceed = undefined;
  step?.();
};

const serve = createServer(
  (message) => self.postMessage(message),
  (step) => {
    proceed = step;
    turns.port2.postMessage(undefined);
  },
);

self.addEventListener('message', (event: MessageEvent<ToWorker>) => serve(event.data));
