import { WEEKS_PER_BLOCK } from './protocol';
import type { CompareRequest, FromWorker, Part, ToWorker, Week } from './protocol';
import { weeksMemory } from './weeks';

/**
 * The worker's side of the talk, apart from the worker itself. It does its part of the blocks, in order,
 * and sends each when it is whole. It looks at its mail after every single run, for a month of 2,500
 * tickets takes a while: a new request takes the place of the one that runs.
 *
 * @param send posts an answer
 * @param later calls back after the mail has been looked at
 */
export function createServer(
  send: (message: FromWorker) => void,
  later: (proceed: () => void) => void,
): (message: ToWorker) => void {
  const remember = weeksMemory();
  let current = 0;

  const guarded = (run: number, step: () => void) => {
    try {
      step();
    } catch (error) {
      send({
        type: 'failed',
        run,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  };

  const start = (run: number, request: CompareRequest, part: Part) => {
    const { scenario, policy, baseline, seed, replications } = request;
    const now = remember(scenario, policy, seed);
    const before = remember(scenario, baseline, seed);
    const work = (from: number, done: { now: Week[]; before: Week[] }) => {
      if (run !== current) return;
      const until = Math.min(from + WEEKS_PER_BLOCK, replications);
      const week = from + done.now.length;
      if (done.before.length === done.now.length) done.before.push(before(week));
      else done.now.push(now(week));
      if (from + done.now.length < until) proceed(from, done);
      else {
        send({ type: 'weeks', run, from, weeks: done });
        proceed(from + WEEKS_PER_BLOCK * part.of, { now: [], before: [] });
      }
    };
    const proceed = (from: number, done: { now: Week[]; before: Week[] }) => {
      if (from < replications) later(() => guarded(run, () => work(from, done)));
    };
    if (part.index * WEEKS_PER_BLOCK < replications) {
      work(part.index * WEEKS_PER_BLOCK, { now: [], before: [] });
    }
  };

  return (message) => {
    if (message.type === 'compare') {
      current = message.run;
      guarded(message.run, () => start(message.run, message.request, message.part));
    } else if (message.run === current) current = 0;
  };
}
