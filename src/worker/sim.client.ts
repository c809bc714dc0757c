import { gatherWeeks } from './gather';
import type {
  CompareRequest,
  Comparison,
  FromWorker,
  Pair,
  Side,
  Task,
  ToWorker,
} from './protocol';
import { shareTasks } from './share';
import { weeksMemory } from './weeks';
import type { Weeks } from './weeks';
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

/** What has to be run, earliest weeks first; a week under two policies that are one is run once. */
function tasksOf(weeks: Pair<Weeks>, replications: number): readonly Task[] {
  const sides: readonly Side[] = weeks.now === weeks.before ? ['now'] : ['now', 'before'];
  return Array.from({ length: replications }, (_, week) =>
    sides.filter((side) => !weeks[side].rows[week]).map((side) => ({ side, week })),
  ).flat();
}

/** Workers are started at the first comparison, and share the weeks of each. */
export function createSimClient(
  open: () => WorkerPort = startWorker,
  workers: number = workersHere(MOST_WORKERS),
): SimClient {
  const remember = weeksMemory();
  let ports: readonly WorkerPort[] = [];
  let run = 0;
  let drop: (() => void) | undefined;
  let hear: (message: FromWorker, by: number) => void = () => {};

  const connect = (): readonly WorkerPort[] => {
    if (ports.length > 0) return ports;
    ports = Array.from({ length: workers }, open);
    ports.forEach((port, by) => {
      port.addEventListener('message', (event) => hear(event.data, by));
      port.addEventListener('error', (event) =>
        hear({ type: 'failed', run, message: event.message }, by),
      );
    });
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
      const { scenario, policy, baseline, seed, replications } = request;
      const weeks: Pair<Weeks> = {
        now: remember(scenario, policy, seed),
        before: remember(scenario, baseline, seed),
      };
      const gather = gatherWeeks(weeks, replications);
      const tasks = tasksOf(weeks, replications);
      const sharing = shareTasks(tasks, workers);

      return new Promise<CompareOutcome>((resolve) => {
        const end = (outcome: CompareOutcome) => {
          drop = undefined;
          hear = () => {};
          resolve(outcome);
        };
        const report = () => {
          const result = gather();
          if (result?.replications === replications) end({ ended: 'done', result });
          else if (result) onProgress(result);
        };
        const share = (by: number, task: Task) => {
          const move = sharing.brought(by, task);
          if (!move) return;
          if (move.from !== undefined) {
            ports[move.from]?.postMessage({ type: 'leave', run: mine, tasks: move.tasks });
          }
          ports[by]?.postMessage({ type: 'take', run: mine, tasks: move.tasks });
        };
        drop = () => end({ ended: 'cancelled' });
        hear = (message, by) => {
          if (message.run !== mine) return;
          if (message.type === 'failed') {
            stop();
            end({ ended: 'failed', message: message.message });
          } else if (message.type === 'columns') {
            weeks.now.columns ??= message.columns;
            weeks.before.columns ??= message.columns;
          } else {
            weeks[message.task.side].rows[message.task.week] = message.row;
            share(by, message.task);
            report();
          }
        };
        if (tasks.length > 0) {
          connect().forEach((port, by) =>
            port.postMessage({ type: 'compare', run: mine, request, tasks: sharing.first[by]! }),
          );
        }
        // All may be known already.
        report();
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
