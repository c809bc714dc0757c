import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '~/base/philox';
import { poisson, zScore } from '~/sim/engine';

describe('a Poisson number', () => {
  it.each([
    [0, 0.99, 0],
    [1, 0, 0],
    // e^-1 is 0.3679, and twice that the chance of at most one.
    [1, 0.3678, 0],
    [1, 0.36787944117144233, 1],
    [1, 0.3679, 1],
    [1, 0.7357, 1],
    [1, 0.7358, 2],
    [2, 0.9999, 9],
  ])('of mean %d is at %d the number %d', (mean, u, expected) => {
    expect(poisson(mean, u)).toBe(expected);
  });

  it.each([0.3, 4, 40, 300])('of mean %d has that mean and that variance', (mean) => {
    const chance = chanceOf(1898, 0);
    const drawn = Array.from({ length: 20_000 }, (_, n) => poisson(mean, chance.uniform(n, 1)));
    expect(Math.abs(zScore(drawn, mean).z)).toBeLessThan(3.5);
    const squares = drawn.map((value) => (value - mean) ** 2);
    expect(Math.abs(zScore(squares, mean).z)).toBeLessThan(3.5);
  });

  it('never falls when its uniform number rises, and ends at the very top', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 500, noNaN: true }), unit(), unit(), (mean, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(poisson(mean, low)).toBeLessThanOrEqual(poisson(mean, high));
        expect(poisson(mean, 1)).toBeLessThan(5000);
      }),
    );
  });
});

const unit = () => fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
