import { describe, expect, it } from 'vitest';
import { chanceOf } from '~/base/philox';
import { samplerOf, zScore } from '~/sim/engine';
import type { Duration } from '~/sim/engine';

const SHAPES: readonly [Duration, scv: number][] = [
  [{ shape: 'fixed', meanMinutes: 30 }, 0],
  [{ shape: 'exponential', meanMinutes: 30 }, 1],
  [{ shape: 'lognormal', meanMinutes: 30, scv: 0.5 }, 0.5],
  [{ shape: 'lognormal', meanMinutes: 30, scv: 1.5 }, 1.5],
];

describe.each(SHAPES)('a duration %j', (duration, scv) => {
  const draw = samplerOf(duration);
  // 20 replications of 5 000 draws; each gives one estimate.
  const estimates = Array.from({ length: 20 }, (_, replication) => {
    const chance = chanceOf(11, replication);
    const minutes = Array.from({ length: 5000 }, (__, n) => draw(chance.uniform(n, 0)) / 60);
    const mean = minutes.reduce((sum, m) => sum + m, 0) / minutes.length;
    const square = minutes.reduce((sum, m) => sum + m * m, 0) / minutes.length;
    return { mean, square };
  });

  it('has the mean it says', () => {
    if (scv === 0) return expect(new Set(estimates.map((e) => e.mean))).toEqual(new Set([30]));
    expect(
      Math.abs(
        zScore(
          estimates.map((e) => e.mean),
          30,
        ).z,
      ),
    ).toBeLessThan(3.5);
  });

  it('has the variance it says', () => {
    if (scv === 0) return expect(estimates.every((e) => e.square === 900)).toBe(true);
    const expected = 900 * (1 + scv);
    expect(
      Math.abs(
        zScore(
          estimates.map((e) => e.square),
          expected,
        ).z,
      ),
    ).toBeLessThan(3.5);
  });

  it('never falls when its number rises, and is whole seconds', () => {
    let last = 0;
    for (let n = 1; n < 1000; n += 1) {
      const seconds = draw(n / 1000);
      expect(Number.isInteger(seconds)).toBe(true);
      expect(seconds).toBeGreaterThanOrEqual(last);
      last = seconds;
    }
  });
});
