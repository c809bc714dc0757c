import { gatherWeeks } from './gather';
import type { CompareRequest, Comparison, FromWorker, ToWorker } from './protocol';
import { workersHere } from './workers-here';

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
   * weeks and finer ones, each of twice the weeks or more, until all are run; nothing of a dropped comparison ever arrives.
   */
  compare(
    request: CompareRequest,
    onProgress: (result: Comparison) => void,
  ): Promise<CompareOutcome>;
  /** Drops the running comparison, if any. */
  cancel(): void;
  /** Ends the workers; the client is of no use afterwards. */
  close(): void;
}

const startWorker = (): WorkerPort =>
  new Worker(new URL('./sim.worker.ts', import.meta.url), { type: 'module' });

/** A lever that sticks is worse than numbers that come later. */
const MOST_WORKERS = 2;

/** Workers are started at the first comparison, and share the weeks of each. */
export function createSimClient(
  open: () => WorkerPort = startWorker,
  workers: number = workersHere(MOST_WORKERS),
): SimClient {
  let ports: readonly WorkerPort[] = [];
  let run = 0;
  let drop: (() => void) | undefined;
  let hear: (message: FromWorker) => void = () => {};

  const connect = (): readonly WorkerPort[] => {
    if (ports.length > 0) return ports;
    ports = Array.from({ length: workers }, open);
    for (const port of ports) {
      port.addEventListener('message', (event) => hear(event.data));
      port.addEventListener('error', (event) =>
        hear({ type: 'failed', run, message: event.message }),
      );
    }
    return ports;
  };

  const stop = () => ports.forEach((port) => port.postMessage({ type: 'cancel', run }));

  const cancel = () => {
    if (!drop) return;
    stop();
    drop();
  };

  return {
    compare(request, onProgress) {
      cancel();
      run += 1;
      const mine = run;
      return new Promise<CompareOutcome>((resolve) => {
        const gathered = gatherWeeks(request.replications);
        const end = (outcome: CompareOutcome) => {
          drop = undefined;
          hear = () => {};
          resolve(outcome);
        };
        drop = () => end({ ended: 'cancelled' });
        hear = (message) => {
          if (message.run !== mine) return;
          if (message.type === 'failed') {
            stop();
            end({ ended: 'failed', message: message.message });
            return;
          }
          const result = gathered.take(message.block);
          if (!result) return;
          if (result.replications === request.replications) end({ ended: 'done', result });
          else onProgress(result);
        };
        connect().forEach((port, index, { length }) =>
          port.postMessage({ type: 'compare', run: mine, request, part: { index, of: length } }),
        );
      });
    },
    cancel,
    close() {
      cancel();
      ports.forEach((port) => port.terminate());
      ports = [];
    },
  };
}
