import { describe, expect, it } from 'vitest';
import { MEASURES, summariesOf } from '~/sim/desk';
import type { MeasureId } from '~/sim/desk';
import { scenario } from '../sim/desk/fixtures';

const WEEKS = 40;

/** Means over the weeks of the default desk, at its start. */
const week = summariesOf(scenario, scenario.start, 1898);
const weeks = Array.from({ length: WEEKS }, (_, replication) => week(replication).measures);
const mean = Object.fromEntries(
  MEASURES.map((id) => [id, weeks.reduce((sum, w) => sum + (w[id] ?? NaN), 0) / WEEKS]),
) as Record<MeasureId, number>;
/** Of those settled by people, because the log knows no self-help. */
const byPeople = (share: number) => (100 * share) / (1 - mean.settledBySelfHelpShare);

/** Volvo IT incidents, BPI Challenge 2013 (doi 10.4121/500573e6-accc-4b0c-9576-aa5468b10cee), all 7 554. */
describe('the default desk has the shape of the real log', () => {
  it.each([
    ['settled at line 1, %', byPeople(mean.settledAtReceptionShare), 68, 74],
    ['settled at line 2, %', byPeople(mean.settledByAreaShare), 21, 27],
    ['settled at line 3, %', byPeople(mean.settledBySpecialistShare), 2, 8],
    ['never handed on, %', 100 * mean.noHandOffShare, 44, 54],
    ['there and straight back, per 100', mean.pingPongPer100, 10, 20],
    ['came back, per 100', mean.cameBackPer100, 1, 7],
    ['mean over median time to resolve', mean.meanMinutes / mean.halfDoneMinutes, 10, Infinity],
    ['waiting share of the time, %', 100 * (1 - mean.workShare), 70, 100],
  ])('%s: %d lies between %d and %d', (_name, value, least, most) => {
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });
});
