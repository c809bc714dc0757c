import { describe, expect, it } from 'vitest';
import { chanceOf, type Chance } from '~/base/philox';
import { gammaFactor, zScore } from '~/sim/engine';
import { bitsOf } from '../../base/bits';

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

  it.each([
    [
      'reads no more than two numbers for a try, from the address after its own',
      1,
      [0.5, 0.9],
      [2001, 2002],
    ],
    [
      'reads its own address too when it varies more than an exponential',
      2,
      [0.5, 0.5, 0.9],
      [2000, 2001, 2002],
    ],
    [
      'tries again at the next two when it rejects',
      1,
      [0.001, 0.9, 0.5, 0.9],
      [2001, 2002, 2003, 2004],
    ],
  ])('%s', (_name, scv, numbers, addresses) => {
    const asked: number[] = [];
    const chance: Chance = {
      uniform: (_entity, attribute) => numbers[asked.push(attribute) - 1]!,
    };
    expect(gammaFactor(chance, 0, 2000, scv)).toBeGreaterThan(0);
    expect(asked).toEqual(addresses);
  });

  it.each([
    [0.05, '12546f81174a80fb'],
    [1, '572be2a5e87c6e40'],
    [2, 'e62abbd380137729'],
  ])('of squared variation %d has the bits on record', (scv, hash) => {
    expect(bitsOf(draws(scv, 1000))).toBe(hash);
  });
});
