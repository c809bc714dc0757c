import { describe, expect, it } from 'vitest';
import { summarise, zScore } from '~/sim/engine';
import { callCentre, callCentreDays } from './call-centre';
import type { Day } from './call-centre';

const SEED = 2005;
const DAYS = 1000;
const PAIRS = 300;
/** The normal value with 99.95 % below it: an interval of 99.9 %. */
const Z_999 = 3.2905;

/**
 * Published for 10 000 days, with its variance from day to day and the place it is rounded to. Both
 * sides are estimates, so the interval is that of their difference.
 */
describe("SSJ's call centre as a desk: shifts, busy days, impatience", () => {
  const days = callCentreDays(callCentre(), SEED, DAYS);
  it.each<[string, keyof Day, number, number, number]>([
    ['arrivals a day', 'arrivals', 1660.366, 8764.756, 0.0005],
    ['mean wait', 'waitSeconds', 4.713, 3.987, 0.0005],
    ['share that waits under 20 s', 'goodShare', 0.925, 1.6e-3, 0.0005],
    ['share lost', 'lostShare', 0.02, 4.6e-5, 0.0005],
  ])('%s', (name, key, published, variance, rounding) => {
    const { obtained, standardError } = zScore(
      days.map((day) => day[key]),
      published,
    );
    const spread = Math.sqrt(standardError ** 2 + variance / 10_000);
    if (process.env['THEORY_ROWS']) {
      const z = (obtained - published) / spread;
      process.stdout.write(
        `row | call centre, ${name} | ${published} | ${obtained.toFixed(6)} | ${spread.toFixed(6)} | ${z.toFixed(2)} |\n`,
      );
    }
    expect(standardError).toBeGreaterThan(0);
    expect(Math.abs(obtained - published)).toBeLessThan(Z_999 * spread + rounding);
  });

  it('differs from day to day as published, within a fifth', () => {
    const variance = (key: keyof Day) => (summarise(days.map((d) => d[key]))?.deviation ?? 0) ** 2;
    expect(variance('arrivals') / 8764.756).toBeGreaterThan(0.8);
    expect(variance('arrivals') / 8764.756).toBeLessThan(1.25);
    expect(variance('lostShare') / 4.6e-5).toBeGreaterThan(0.75);
    expect(variance('lostShare') / 4.6e-5).toBeLessThan(1.33);
  });
});

/** The same calls on both sides against other calls on one: how much less a difference swings. */
describe('common random numbers', () => {
  const waits = (days: readonly Day[]) => days.map((day) => day.waitSeconds);
  const before = waits(callCentreDays(callCentre(), SEED, PAIRS));
  const swing = (after: readonly number[]) =>
    summarise(after.map((wait, day) => wait - (before[day] ?? NaN)))?.deviation ?? NaN;

  it.each<[string, ReturnType<typeof callCentre>, number]>([
    ['5 % less handle time', callCentre(95), 20],
    ['one more agent all day', callCentre(100, 1), 2],
  ])('%s', (name, scenario, atLeast) => {
    const same = swing(waits(callCentreDays(scenario, SEED, PAIRS)));
    const other = swing(waits(callCentreDays(scenario, SEED, PAIRS, PAIRS)));
    const ratio = (other / same) ** 2;
    if (process.env['THEORY_ROWS']) {
      process.stdout.write(`row | variance ratio, ${name} | ${atLeast} | ${ratio.toFixed(1)} |\n`);
    }
    expect(ratio).toBeGreaterThanOrEqual(atLeast);
  });
});
