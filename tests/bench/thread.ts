import { parentPort } from 'node:worker_threads';
import { createServer } from '~/worker/serve';

/** The simulator's worker on a thread of Node: the same server, another mailbox. */
const serve = createServer(
  (message) => parentPort?.postMessage(message),
  (step) => setImmediate(step),
);
parentPort?.on('message', serve);
