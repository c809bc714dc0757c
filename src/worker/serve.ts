import { invariant } from '~/base/invariant';
import { WEEKS_PER_BLOCK } from './protocol';
import type { Block, CompareRequest, FromWorker, Pair, Part, ToWorker } from './protocol';
import type { Row } from './row';
import { weeksMemory } from './weeks';
import type { Weeks } from './weeks';

/** Weeks of the block that is being worked on. */
type Done = Pair<Row[]>;

function blockOf(from: number, { now, before }: Done, weeks: Weeks): Block {
  const columns = weeks.columns();
  invariant(columns, 'a block holds a week');
  const inOne = (rows: readonly Row[]) => {
    const width = rows[0]?.length ?? 0;
    const all = new Float64Array(width * rows.length);
    rows.forEach((row, nth) => all.set(row, nth * width));
    return all;
  };
  return { from, count: now.length, columns, rows: { now: inOne(now), before: inOne(before) } };
}

/**
 * The worker's side of the talk, apart from the worker itself. It does its part of the blocks, in order,
 * and sends each when it is whole. It looks at its mail after every piece of a run, for a month of 2,500
 * tickets takes a while: a new request takes the place of the one that runs.
 *
 * @param send posts a copy of an answer. Buffers are not given away: once one is, an engine asks before
 *   every look at a column whether that is still there, which makes a month a tenth dearer
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
      const message = error instanceof Error ? error.message : String(error);
      send({ type: 'failed', run, message });
    }
  };

  const start = (run: number, request: CompareRequest, part: Part) => {
    const { scenario, policy, baseline, seed, replications } = request;
    const weeks: Pair<Weeks> = {
      now: remember(scenario, policy, seed),
      before: remember(scenario, baseline, seed),
    };
    const work = (from: number, done: Done) => {
      if (run !== current) return;
      const until = Math.min(from + WEEKS_PER_BLOCK, replications);
      const side = done.before.length === done.now.length ? 'before' : 'now';
      const row = weeks[side].workOn(from + done.now.length);
      if (row) done[side].push(row);
      if (from + done.now.length < until) proceed(from, done);
      else {
        send({ type: 'weeks', run, block: blockOf(from, done, weeks.now) });
        proceed(from + WEEKS_PER_BLOCK * part.of, { now: [], before: [] });
      }
    };
    const proceed = (from: number, done: Done) => {
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
