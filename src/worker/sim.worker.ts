import type { FromWorker, ToWorker } from './protocol';

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const answer: FromWorker = {
    type: 'failed',
    run: event.data.run,
    message: 'The comparison is not built yet.',
  };
  self.postMessage(answer);
});
