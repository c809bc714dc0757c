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
  // 20 replications of 5 000 draws; each gives one estimate.
  const estimates = (of: (minutes: number) => number) =>
    Array.from({ length: 20 }, (_, replication) => {
      const chance = chanceOf(11, replication);
      const draw = samplerOf(duration);
      let sum = 0;
      for (let n = 0; n < 5000; n += 1) sum += of(draw(chance.uniform(n, 0)) / 60);
      return sum / 5000;
    });

  it('has the mean it says', () => {
    const means = estimates((minutes) => minutes);
    if (scv === 0) return expect(new Set(means)).toEqual(new Set([30]));
    expect(Math.abs(zScore(means, 30).z)).toBeLessThan(3.5);
  });

  it('has the variance it says', () => {
    const squares = estimates((minutes) => minutes * minutes);
    if (scv === 0) return expect(new Set(squares)).toEqual(new Set([900]));
    expect(Math.abs(zScore(squares, 900 * (1 + scv)).z)).toBeLessThan(3.5);
  });

  it('never falls when its number rises, and is whole seconds', () => {
    const draw = samplerOf(duration);
    let last = 0;
    for (let n = 1; n < 1000; n += 1) {
      const seconds = draw(n / 1000);
      expect(Number.isInteger(seconds)).toBe(true);
      expect(seconds).toBeGreaterThanOrEqual(last);
      last = seconds;
    }
  });
});
