import { describe, expect, it } from 'vitest';
import { gatherWeeks } from '~/worker/gather';
import type { Weeks } from '~/worker/weeks';

const columns = {} as NonNullable<Weeks['columns']>;
const noWeeks = (): Weeks => ({ rows: [], columns });
/** A week's row: what is in it is not the gatherer's business. */
const row = new Float64Array(200);
const bring = ({ rows }: Weeks, from: number, count = 10) => {
  for (let week = from; week < from + count; week += 1) rows[week] = row;
};

/** The weeks in each result, when they come ten by ten in this order. */
function resultsOf(replications: number, order: readonly number[]) {
  const weeks = { now: noWeeks(), before: noWeeks() };
  bring(weeks.before, 0, replications);
  const next = gatherWeeks(weeks, replications);
  return order.map((from) => {
    bring(weeks.now, from);
    return next()?.replications;
  });
}

describe('gathering', () => {
  it('speaks of weeks without a gap, and in the end of all of them', () => {
    expect(resultsOf(50, [10, 0, 20, 40, 30])).toEqual([undefined, 20, undefined, undefined, 50]);
  });

  it('gives twice the weeks each time, or more', () => {
    const order = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90];
    const results = resultsOf(100, order).filter((count) => count !== undefined);
    expect(results).toEqual([20, 40, 80, 100]);
  });

  it('waits for both policies', () => {
    const weeks = { now: noWeeks(), before: noWeeks() };
    const next = gatherWeeks(weeks, 20);
    bring(weeks.now, 0, 20);
    expect(next()).toBeUndefined();
    bring(weeks.before, 0, 20);
    expect(next()?.replications).toBe(20);
  });

  it('gives all at once when all is known', () => {
    const weeks = { now: noWeeks(), before: noWeeks() };
    bring(weeks.now, 0, 200);
    bring(weeks.before, 0, 200);
    expect(gatherWeeks(weeks, 200)()?.replications).toBe(200);
    expect(gatherWeeks(weeks, 30)()?.replications).toBe(30);
  });
});
