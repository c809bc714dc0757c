import type { CompareRequest, Comparison, FromWorker, ToWorker } from './protocol';

/** The part of a `Worker` that the client needs; a test passes its own. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** `cancelled` when a newer comparison or `cancel` took its place. */
export type CompareOutcome =
  | { readonly ended: 'done'; readonly result: Comparison }
  | { readonly ended: 'cancelled' }
  | { readonly ended: 'failed'; readonly message: string };

export interface SimClient {
  /**
   * Starts a comparison and drops the one that runs. `onProgress` gets the first result after 20
   * weeks and finer ones until all weeks are run; nothing of a dropped comparison ever arrives.
   */
  compare(
    request: CompareRequest,
    onProgress: (result: Comparison) => void,
  ): Promise<CompareOutcome>;
  /** Drops the running comparison, if any. */
  cancel(): void;
  /** Ends the worker; the client is of no use afterwards. */
  close(): void;
}

const startWorker = (): WorkerPort =>
  new Worker(new URL('./sim.worker.ts', import.meta.url), { type: 'module' });

/** One worker, started at the first comparison. */
export function createSimClient(open: () => WorkerPort = startWorker): SimClient {
  let port: WorkerPort | undefined;
  let run = 0;
  let drop: (() => void) | undefined;
  let hear: (message: FromWorker) => void = () => {};

  const connect = (): WorkerPort => {
    if (port) return port;
    port = open();
    port.addEventListener('message', (event) => hear(event.data));
    port.addEventListener('error', (event) =>
      hear({ type: 'failed', run, message: event.message }),
    );
    return port;
  };

  const cancel = () => {
    if (!drop) return;
    port?.postMessage({ type: 'cancel', run });
    drop();
  };

  return {
    compare(request, onProgress) {
      cancel();
      run += 1;
      const mine = run;
      return new Promise<CompareOutcome>((resolve) => {
        const end = (outcome: CompareOutcome) => {
          drop = undefined;
          hear = () => {};
          resolve(outcome);
        };
        drop = () => end({ ended: 'cancelled' });
        hear = (message) => {
          if (message.run !== mine) return;
          if (message.type === 'progress') onProgress(message.result);
          else if (message.type === 'done') end({ ended: 'done', result: message.result });
          else end({ ended: 'failed', message: message.message });
        };
        connect().postMessage({ type: 'compare', run: mine, request });
      });
    },
    cancel,
    close() {
      cancel();
      port?.terminate();
      port = undefined;
    },
  };
}
