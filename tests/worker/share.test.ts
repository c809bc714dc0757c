import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Task } from '~/worker/protocol';
import { shareTasks } from '~/worker/share';

/** Weeks under one policy, from one number on up to another. */
const weeks = (from: number, until: number): readonly Task[] =>
  Array.from({ length: until - from }, (_, nth) => ({ side: 'now', week: from + nth }));

interface Done {
  readonly task: Task;
  readonly by: number;
  readonly at: number;
}

/**
 * Workers of given speeds, in hours a task; mail takes no time. One that is told to leave a task goes on
 * with it when it has begun.
 */
function work(tasks: readonly Task[], hours: readonly number[]) {
  const sharing = shareTasks(tasks, hours.length);
  const hands = sharing.first.map((hand) => [...hand]);
  const free = hours.map((each, worker) => (hands[worker]!.length > 0 ? each : Infinity));
  const done: Done[] = [];
  while (free.some(Number.isFinite)) {
    const at = Math.min(...free);
    const by = free.indexOf(at);
    const task = hands[by]!.shift()!;
    done.push({ task, by, at });
    const move = sharing.brought(by, task);
    if (move?.from !== undefined) {
      const left = hands[move.from]!;
      for (const one of move.tasks) if (left.indexOf(one) > 0) left.splice(left.indexOf(one), 1);
    }
    hands[by]!.push(...(move?.tasks ?? []));
    free[by] = hands[by]!.length > 0 ? at + hours[by]! : Infinity;
  }
  return done;
}

const weekNumbers = (hand: readonly Task[]) => hand.map(({ week }) => week);

describe('sharing', () => {
  it('deals the weeks of the first result out, the same to the same worker whatever is left', () => {
    expect(shareTasks(weeks(0, 200), 2).first.map(weekNumbers)).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
    ]);
    const both = weeks(0, 200).flatMap(({ week }): Task[] => [
      { side: 'now', week },
      { side: 'before', week },
    ]);
    const [first, second] = shareTasks(both, 2).first.map(weekNumbers);
    expect(new Set(first)).toEqual(new Set(weekNumbers(weeks(0, 10))));
    expect(new Set(second)).toEqual(new Set(weekNumbers(weeks(10, 20))));
  });

  it('gives every worker something when the first result is known', () => {
    expect(shareTasks(weeks(60, 200), 2).first.map(weekNumbers)).toEqual([
      weekNumbers(weeks(60, 70)),
      weekNumbers(weeks(70, 80)),
    ]);
    expect(shareTasks(weeks(60, 63), 2).first.map(weekNumbers)).toEqual([[60, 61], [62]]);
  });

  it('gives nobody anything when all is known', () => {
    expect(shareTasks([], 2).first).toEqual([[], []]);
  });

  it('takes from the end of the one that is behind, one at a time, while the first result is awaited', () => {
    const sharing = shareTasks(weeks(0, 200), 2);
    const moves = sharing.first[0]!.map((task) => sharing.brought(0, task));
    expect(moves.slice(0, 6)).toEqual(Array.from({ length: 6 }));
    expect(moves.slice(6)).toEqual([
      { tasks: [{ side: 'now', week: 19 }], from: 1 },
      { tasks: [{ side: 'now', week: 18 }], from: 1 },
      { tasks: [{ side: 'now', week: 17 }], from: 1 },
      { tasks: [{ side: 'now', week: 16 }], from: 1 },
    ]);
  });

  it('counts what it took over', () => {
    const sharing = shareTasks(weeks(0, 20), 2);
    const [first, second] = sharing.first;
    first!.slice(0, 6).forEach((task) => sharing.brought(0, task));
    expect(sharing.brought(0, first![6]!)).toEqual({ tasks: [second!.at(-1)], from: 1 });
    second!.slice(0, 5).forEach((task) => sharing.brought(1, task));
    // It has three, the other four.
    expect(sharing.brought(0, first![7]!)).toBeUndefined();
  });

  it('goes on to later weeks only with empty hands, while another is at the first result', () => {
    const sharing = shareTasks(weeks(17, 200), 2);
    expect(sharing.first.map(weekNumbers)).toEqual([[17, 18], [19]]);
    const [early, late] = sharing.first;
    // One is left, the other has one: nothing to take over, and something to do.
    expect(sharing.brought(0, early![0]!)).toBeUndefined();
    expect(sharing.brought(1, late![0]!)).toEqual({ tasks: weeks(20, 30) });
    const moves = weeks(20, 30).map((task) => sharing.brought(1, task));
    expect(moves).toEqual([...Array.from({ length: 9 }), { tasks: weeks(30, 40) }]);
    // The first result is out.
    expect(sharing.brought(0, early![1]!)).toEqual({ tasks: weeks(40, 50) });
  });

  it('gives more while some is left in hand, once the first result is out', () => {
    const sharing = shareTasks(weeks(20, 200), 2);
    const [first] = sharing.first;
    const moves = first!.slice(0, 7).map((task) => sharing.brought(0, task));
    expect(moves.slice(0, 6)).toEqual(Array.from({ length: 6 }));
    expect(moves[6]).toEqual({ tasks: weeks(40, 50) });
  });

  it('gives the next ten when the first result is out, and less towards the end', () => {
    const sharing = shareTasks(weeks(20, 62), 1);
    const hand = [...sharing.first[0]!];
    const given = [hand.length];
    for (let task = hand.shift(); task; task = hand.shift()) {
      const move = sharing.brought(0, task);
      if (!move) continue;
      given.push(move.tasks.length);
      hand.push(...move.tasks);
    }
    expect(given).toEqual([10, 10, 10, 10, 2]);
  });

  it('does not wait for a task that its former owner has done all the same', () => {
    const sharing = shareTasks(weeks(0, 4), 2);
    expect(sharing.first.map(weekNumbers)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    const [zero, one] = sharing.first[0]!;
    const [two, three] = sharing.first[1]!;
    expect(sharing.brought(0, zero!)).toBeUndefined();
    expect(sharing.brought(0, one!)).toEqual({ tasks: [three], from: 1 });
    expect(sharing.brought(1, three!)).toBeUndefined();
    expect(sharing.brought(0, three!)).toBeUndefined();
    expect(sharing.brought(1, two!)).toBeUndefined();
  });

  const speeds = fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), {
    minLength: 1,
    maxLength: 4,
  });
  const ranges = fc
    .tuple(fc.nat(40), fc.nat(220))
    .map(([from, count]) => weeks(from, from + count));

  it('has every task done, whatever the speeds', () => {
    fc.assert(
      fc.property(ranges, speeds, (tasks, hours) => {
        const done = work(tasks, hours).map(({ task }) => task.week);
        expect([...new Set(done)].toSorted((a, b) => a - b)).toEqual(weekNumbers(tasks));
      }),
    );
  });

  it('lets nobody wait for the slowest by more than the two tasks it cannot give away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 60 }), speeds, (count, hours) => {
        const last = Math.max(...work(weeks(0, Math.min(count, 20)), hours).map(({ at }) => at));
        const together = Math.min(count, 20) / hours.reduce((sum, each) => sum + 1 / each, 0);
        expect(last).toBeLessThanOrEqual(together + 2 * Math.max(...hours) + 1e-9);
      }),
    );
  });
});
