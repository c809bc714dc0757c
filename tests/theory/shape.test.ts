import { describe, expect, it } from 'vitest';
import { MEASURES, summariesOf } from '~/sim/desk';
import type { MeasureId, Scenario } from '~/sim/desk';
import { itDepartment, scenario } from '../sim/desk/fixtures';

/** Means over so many runs of a desk, at its start. */
function meansOf(world: Scenario, runs: number): Record<MeasureId, number> {
  const run = summariesOf(world, world.start, 1898);
  const measured = Array.from({ length: runs }, (_, replication) => run(replication).measures);
  return Object.fromEntries(
    MEASURES.map((id) => [id, measured.reduce((sum, m) => sum + (m[id] ?? NaN), 0) / runs]),
  ) as Record<MeasureId, number>;
}

/** Volvo IT incidents, BPI Challenge 2013 (doi 10.4121/500573e6-accc-4b0c-9576-aa5468b10cee), all 7 554. */
describe.each([
  ['a week at the camp', scenario, 40],
  ['four weeks of an IT department', itDepartment, 12],
])('%s has the shape of the real log', (_name, world, runs) => {
  const mean = meansOf(world, runs);
  /** Of those settled by people, because the log knows no self-help. */
  const byPeople = (share: number) => (100 * share) / (1 - mean.settledBySelfHelpShare);
  it.each([
    ['settled at line 1, %', byPeople(mean.settledAtReceptionShare), 68, 74],
    ['settled at line 2, %', byPeople(mean.settledByAreaShare), 21, 27],
    ['settled at line 3, %', byPeople(mean.settledBySpecialistShare), 2, 8],
    ['never handed on, %', 100 * mean.noHandOffShare, 44, 54],
    ['there and straight back, per 100', mean.pingPongPer100, 10, 20],
    ['came back, per 100', mean.cameBackPer100, 1, 7],
    ['mean over median time to resolve', mean.meanMinutes / mean.halfDoneMinutes, 10, Infinity],
    ['waiting share of the time, %', 100 * (1 - mean.workShare), 70, 100],
  ])('%s: %d lies between %d and %d', (_what, value, least, most) => {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });
});
