import { describe, expect, it } from 'vitest';
import { chanceOf } from '~/base/philox';
import { gammaFactor, zScore } from '~/sim/engine';

const draws = (scv: number, count = 20_000) => {
  const chance = chanceOf(7, 0);
  return Array.from({ length: count }, (_, entity) => gammaFactor(chance, entity, 2000, scv));
};

describe('a gamma factor', () => {
  it.each([0.0025, 0.05, 0.5, 1, 2])('of squared variation %d: mean, variance, skewness', (scv) => {
    const values = draws(scv);
    const off = (power: number, expected: number) =>
      Math.abs(
        zScore(
          values.map((x) => (x - 1) ** power),
          expected,
        ).z,
      );
    expect(off(1, 0)).toBeLessThan(3.5);
    expect(off(2, scv)).toBeLessThan(3.5);
    // A gamma's third central moment: 2 / shape^2, with mean 1.
    expect(off(3, 2 * scv * scv)).toBeLessThan(3.5);
  });

  it('of squared variation 1 is exponential', () => {
    const values = draws(1).toSorted((a, b) => a - b);
    const distance = values.reduce(
      (most, x, n) => Math.max(most, Math.abs(1 - Math.exp(-x) - (n + 0.5) / values.length)),
      0,
    );
    // Kolmogorov's bound at one in a thousand.
    expect(distance * Math.sqrt(values.length)).toBeLessThan(1.95);
  });

  it('of none is 1', () => expect(draws(0, 3)).toEqual([1, 1, 1]));

  it('belongs to its address', () => {
    const chance = chanceOf(7, 0);
    expect(gammaFactor(chance, 3, 2000, 0.05)).toBe(draws(0.05, 4)[3]);
    expect(gammaFactor(chance, 4, 2000, 0.05)).not.toBe(draws(0.05, 4)[3]);
  });
});
