import type { WorkerPort } from '~/worker';
import type { FromWorker, ToWorker } from '~/worker/protocol';
import { createServer } from '~/worker/serve';

/** One worker in the test's own thread: a server behind a port, with a mailbox. */
function thread() {
  const mail: ToWorker[] = [];
  const turns: (() => void)[] = [];
  const listeners: ((event: { data: FromWorker }) => void)[] = [];
  const hear = createServer(
    (message) => listeners.forEach((listener) => listener({ data: message })),
    (proceed) => turns.push(proceed),
  );
  const port = {
    postMessage: (message: ToWorker) => void mail.push(message),
    addEventListener(type: 'message' | 'error', listener: never) {
      if (type === 'message') listeners.push(listener);
    },
    terminate: () => {},
  } as WorkerPort;
  return {
    port,
    hasWork: () => mail.length + turns.length > 0,
    /** Reads one letter or, when there is none, takes one turn. */
    goOn() {
      const letter = mail.shift();
      if (letter) hear(letter);
      else turns.shift()?.();
    },
  };
}

/** Workers that go on one at a time, as `choose` says: 0 to 1 over those that have work. */
export function threads(choose: () => number) {
  const opened: ReturnType<typeof thread>[] = [];
  return {
    open(): WorkerPort {
      const one = thread();
      opened.push(one);
      return one.port;
    },
    /** Until all are idle, or something is so. */
    run(until = () => false) {
      while (!until()) {
        const ready = opened.filter(({ hasWork }) => hasWork());
        if (ready.length === 0) return;
        ready[Math.floor(choose() * ready.length)]?.goOn();
      }
    },
  };
}
