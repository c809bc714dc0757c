import { expect, test } from 'vitest';
import { isEarly, pairOf } from '~/components/desk/gauge-pair';
import type { Decision } from '~/stores/desk-lab-mission';
import type { Measures } from '~/sim/desk';
import type { Comparison } from '~/worker';

const half = (halfDoneMinutes: number) => ({ halfDoneMinutes }) as unknown as Measures;
const decision: Decision = { level: 1, means: half(40), before: half(51), runs: 200 };
const run = { now: half(61), before: half(60) };
const start = {
  replications: 20,
  measures: { halfDoneMinutes: { now: { mean: 56 }, before: { mean: 51 } } },
} as unknown as Comparison;
const nothing = { decision: undefined, outcome: undefined, tally: undefined, start: undefined };

test('both halves of a pair are counted on the same', () => {
  const all = { decision, outcome: run, tally: run, start };
  expect(pairOf(all)).toEqual({ now: half(40), before: half(51), of: 'mean', runs: 200 });
  expect(pairOf({ ...all, decision: undefined })).toEqual({ ...run, of: 'ended', runs: 1 });
  expect(pairOf({ ...nothing, tally: run, start })).toEqual({ ...run, of: 'soFar', runs: 1 });
});

test('before anything is run there is only how it is now', () => {
  expect(pairOf({ ...nothing, start })).toEqual({
    now: undefined,
    before: half(51),
    of: 'start',
    runs: 20,
  });
  expect(pairOf(nothing)).toMatchObject({ now: undefined, before: undefined, of: 'counting' });
});

test('a run says nothing before a day has passed', () => {
  expect(isEarly(8 * 3600 + 86_399, 8 * 3600)).toBe(true);
  expect(isEarly(8 * 3600 + 86_400, 8 * 3600)).toBe(false);
});
