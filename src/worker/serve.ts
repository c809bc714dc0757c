import { runsOf, worldsOf } from '~/sim/desk';
import type { Underway, Worlds } from '~/sim/desk';
import { memory } from './memory';
import { FIRST_RESULT, sameTask } from './protocol';
import type { CompareRequest, FromWorker, Side, Task, ToWorker } from './protocol';
import { reportColumns, rowOf } from './row';

/** Between two looks at the mail; a month of 2,500 tickets has some 14,000. */
const EVENTS_PER_PIECE = 1500;

/** Starts the tasks of a request; a policy is planned when its first task is started. */
function startsOf(worlds: Worlds, request: CompareRequest): (task: Task) => Underway {
  const { scenario, policy, baseline, seed } = request;
  const plans: { [side in Side]?: (week: number) => Underway } = {};
  return ({ side, week }) => {
    plans[side] ??= runsOf(scenario, side === 'now' ? policy : baseline, seed, worlds);
    return plans[side](week);
  };
}

type Message<T extends ToWorker['type']> = Extract<ToWorker, { readonly type: T }>;

/** The request that is worked on, with the tasks that are left of it. */
interface Current {
  readonly run: number;
  readonly start: (task: Task) => Underway;
  readonly tasks: Task[];
  /** The first task, once it has begun. */
  underway?: Underway;
  toldColumns: boolean;
}

/**
 * The worker's side of the talk, apart from the worker itself. It does the tasks it is given, in order,
 * and sends the row of each. It looks at its mail after every piece of a run, for a month of 2,500 tickets
 * takes a while: a new request takes the place of the one that runs. The worlds of the first result stay
 * for whichever policy comes next.
 *
 * @param send posts a copy of an answer. Buffers are not given away: once one is, an engine asks before
 *   every look at a column whether that is still there, which makes a month a tenth dearer
 * @param later calls back after the mail has been looked at
 */
export function createServer(
  send: (message: FromWorker) => void,
  later: (proceed: () => void) => void,
): (message: ToWorker) => void {
  const worlds = memory<Worlds>(1);
  let current: Current | undefined;
  let busy = false;

  const begin = (request: CompareRequest) => {
    const { scenario, seed } = request;
    const known = worlds(JSON.stringify([scenario, seed]), () =>
      worldsOf(scenario, seed, FIRST_RESULT),
    );
    return startsOf(known, request);
  };

  /** One piece of the task at hand; its row once it is done. */
  const work = (at: Current, task: Task) => {
    at.underway ??= at.start(task);
    const summary = at.underway(EVENTS_PER_PIECE);
    if (!summary) return;
    at.underway = undefined;
    at.tasks.shift();
    if (!at.toldColumns) {
      send({ type: 'columns', run: at.run, columns: reportColumns(summary.reports) });
      at.toldColumns = true;
    }
    send({ type: 'row', run: at.run, task, row: rowOf(summary) });
  };

  const guarded = (run: number, step: () => void) => {
    try {
      step();
    } catch (error) {
      current = undefined;
      const message = error instanceof Error ? error.message : String(error);
      send({ type: 'failed', run, message });
    }
  };

  const proceed = () => {
    const at = current;
    const task = at?.tasks[0];
    busy = task !== undefined;
    if (!at || !task) return;
    guarded(at.run, () => work(at, task));
    later(proceed);
  };

  const start = ({ run, request, tasks }: Message<'compare'>) =>
    guarded(run, () => {
      current = { run, start: begin(request), tasks: [...tasks], toldColumns: false };
    });

  const leave = ({ tasks, underway }: Current, task: Task) => {
    const place = tasks.findIndex(sameTask(task));
    // A run that has begun is nearly always done before the other worker gets to it.
    if (place > (underway ? 0 : -1)) tasks.splice(place, 1);
  };

  const change = (at: Current, message: Message<'take' | 'leave' | 'cancel'>) => {
    if (message.type === 'cancel') current = undefined;
    else if (message.type === 'take') at.tasks.push(...message.tasks);
    else message.tasks.forEach((task) => leave(at, task));
  };

  return (message) => {
    if (message.type === 'compare') start(message);
    else if (message.run === current?.run) change(current, message);
    if (!busy) proceed();
  };
}
