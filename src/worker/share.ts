import { FIRST_RESULT, sameTask } from './protocol';
import type { Task } from './protocol';

/** What a worker gets; `from` is the worker that had it until now, if any. */
export interface Move {
  readonly tasks: readonly Task[];
  readonly from?: number;
}

export interface Sharing {
  /** What each worker begins with, in this order. */
  readonly first: readonly (readonly Task[])[];
  /** A worker has done a task: what it gets now, if anything. */
  readonly brought: (by: number, task: Task) => Move | undefined;
}

/** Most tasks that a worker gets at once when nobody waits for them. */
const TASKS_PER_BLOCK = 10;

/** With fewer in hand a worker gets more, so that it has something to do until they come. */
const IN_HAND = 4;

const isUrgent = ({ week }: Task) => week < FIRST_RESULT;

/**
 * Shares tasks, earliest weeks first, between workers that may not be equally fast. Those of the first
 * result are dealt out at the start, the same weeks to the same worker each time, for it may remember
 * their worlds; the rest follows block by block. While somebody waits for the first result, and when all
 * is dealt out, a worker that gets to its end takes over from the one that has most left.
 */
export function shareTasks(tasks: readonly Task[], workers: number): Sharing {
  const urgent = tasks.filter(isUrgent);
  const others = tasks.slice(urgent.length);
  const startOf = (worker: number) => Math.round((urgent.length * worker) / workers);
  const hands = Array.from({ length: workers }, (_, worker) =>
    urgent.slice(startOf(worker), startOf(worker + 1)),
  );

  const takeOver = (by: number): Move | undefined => {
    const lengths = hands.map(({ length }) => length);
    const most = Math.max(...lengths);
    if (most < hands[by]!.length + 2) return undefined;
    const from = lengths.indexOf(most);
    const task = hands[from]!.pop()!;
    hands[by]!.push(task);
    return { tasks: [task], from };
  };
  const takeNext = (by: number): Move | undefined => {
    const block = others.splice(0, Math.min(TASKS_PER_BLOCK, Math.ceil(others.length / workers)));
    if (block.length === 0) return undefined;
    hands[by]!.push(...block);
    return { tasks: block };
  };

  hands.forEach((hand, worker) => {
    if (hand.length === 0) takeNext(worker);
  });

  return {
    first: hands.map((hand) => [...hand]),
    brought(by, task) {
      for (const hand of hands) {
        const place = hand.findIndex(sameTask(task));
        if (place !== -1) hand.splice(place, 1);
      }
      const left = hands[by]!.length;
      if (left >= IN_HAND) return undefined;
      if (!hands.flat().some(isUrgent)) return takeNext(by) ?? takeOver(by);
      return takeOver(by) ?? (left === 0 ? takeNext(by) : undefined);
    },
  };
}
