import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, normalQuantile } from '~/base/maths';

/** Distance in units of the last place of the expected value. */
const ulps = (obtained: number, expected: number): number => {
  if (Object.is(obtained, expected) || obtained === expected) return 0;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(expected))), -1022);
  return Math.abs(obtained - expected) / 2 ** (exponent - 52);
};

const positive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true });

describe('log', () => {
  it('is within 2 units in the last place of Math.log over all doubles', () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(ulps(log(x), Math.log(x))).toBeLessThanOrEqual(2);
      }),
      { seed: 1, numRuns: 20_000 },
    );
  });

  it('is within 2 units in the last place near 1, where it nearly vanishes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (x) => {
        expect(ulps(log(x), Math.log(x))).toBeLessThanOrEqual(2);
      }),
      { seed: 2, numRuns: 20_000 },
    );
  });

  it.each([
    [1, 0],
    [0, -Infinity],
    [-1, NaN],
    [NaN, NaN],
    [Infinity, Infinity],
    [2, Math.LN2],
    [5e-324, -744.4400719213812],
    // Folded about sqrt(1/2), which stands above the fold.
    [Math.SQRT1_2 * 2 ** -171, -118.87474146603061],
  ])('of %d is %d', (x, expected) => expect(log(x)).toBe(expected));
});

describe('exp', () => {
  it('is within 2 units in the last place of Math.exp where the result is a normal number', () => {
    fc.assert(
      fc.property(fc.double({ min: -708, max: 709.7, noNaN: true }), (x) => {
        expect(ulps(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
      }),
      { seed: 3, numRuns: 20_000 },
    );
  });

  it.each([
    [0, 1],
    [710, Infinity],
    [1000, Infinity],
    [Infinity, Infinity],
    [-746, 0],
    [709.782712893384, 1.7976931348622732e308],
    [-745.1332191019411, 5e-324],
    [-Infinity, 0],
    [NaN, NaN],
  ])('of %d is %d', (x, expected) => expect(exp(x)).toBe(expected));

  it('undoes log', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
        expect(Math.abs(exp(log(x)) / x - 1)).toBeLessThan(1e-14);
      }),
      { seed: 4 },
    );
  });
});

describe('normal quantile', () => {
  it.each([
    [0, -Infinity],
    [1, Infinity],
    [-0.1, NaN],
    [1.1, NaN],
    [NaN, NaN],
  ])('of a share %d is %d', (p, expected) => expect(normalQuantile(p)).toBe(expected));

  // Expected values to 16 digits from the inverse error function at 40 digits.
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.9, 1.2815515655446004],
    [0.025, -1.959963984540054],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0470962993612],
  ])('at %d is %d', (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(
      4e-15 * (1 + Math.abs(expected)),
    );
  });

  it.each([
    [0.075, -1.4395314709384557],
    [1.3887943864964021e-11, -6.6579046435011024],
  ])('at %d, where two fits meet, is that of the inner one', (p, expected) => {
    expect(normalQuantile(p)).toBe(expected);
  });

  it('is odd about one half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 20 - 1 }), (n) => {
        const p = n / 2 ** 20;
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 12);
      }),
      { seed: 5 },
    );
  });

  it('is the inverse of the area under the bell, integrated step by step', () => {
    // Simpson over [0, z]; error far below the tolerance at this step.
    const area = (z: number) => {
      const steps = 2000;
      const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
      let sum = density(0) + density(z);
      for (let i = 1; i < steps; i += 1) sum += (i % 2 ? 4 : 2) * density((z * i) / steps);
      return 0.5 + (sum * z) / (3 * steps);
    };
    for (const p of [0.51, 0.6, 0.75, 0.92, 0.93, 0.99, 0.9999]) {
      expect(area(normalQuantile(p))).toBeCloseTo(p, 12);
    }
  });
});
