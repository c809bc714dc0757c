import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, quantileOfSorted, summarise, zScore } from '~/sim/engine';

describe('a band', () => {
  it('gives the mean, the interval by Student and the spread of the weeks', () => {
    // By hand: mean 3, deviation sqrt(2.5), t(4) = 2.776445, half-width 1.963243.
    const band = summarise([2, 5, 1, 4, 3]);
    expect(band?.mean).toBe(3);
    expect(band?.deviation).toBeCloseTo(1.5811388, 7);
    expect(band?.halfWidth).toBeCloseTo(1.9632432, 6);
    expect(band?.low).toBeCloseTo(1.0367568, 6);
    expect(band?.high).toBeCloseTo(4.9632432, 6);
    expect(band?.weekLow).toBeCloseTo(1.1, 12);
    expect(band?.weekHigh).toBeCloseTo(4.9, 12);
  });

  it('leaves out weeks without a value', () => {
    expect(summarise([undefined, 4, undefined, 6])).toEqual(summarise([4, 6]));
  });

  it.each([
    ['no value', []],
    ['only absent values', [undefined, undefined]],
  ])('is absent for %s', (_name, values) => expect(summarise(values)).toBeUndefined());

  it('claims nothing about the mean from one week', () => {
    expect(summarise([7])).toMatchObject({
      mean: 7,
      deviation: 0,
      halfWidth: Infinity,
      weekLow: 7,
      weekHigh: 7,
    });
  });

  it('keeps a small deviation of values far from 0', () => {
    expect(summarise([1e9 + 0.1, 1e9 + 0.2, 1e9 + 0.4])?.deviation).toBeCloseTo(0.152753, 5);
  });

  it('covers the true mean about 95 times in 100', () => {
    // Fixed triangle waves of uniform numbers: a cheap source with a known mean of one half.
    let covered = 0;
    let state = 12345;
    const next = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32;
    for (let trial = 0; trial < 1000; trial += 1) {
      const band = summarise(Array.from({ length: 10 }, next));
      if (band && band.low <= 0.5 && band.high >= 0.5) covered += 1;
    }
    expect(covered).toBeGreaterThan(925);
    expect(covered).toBeLessThan(975);
  });
});

describe('a difference', () => {
  it('pairs by replication, so that what both weeks share cancels out', () => {
    expect(difference([101, 205, 303], [100, 204, 302])).toMatchObject({ mean: 1, deviation: 0 });
  });

  it('drops a pair with an absent side', () => {
    expect(difference([1, undefined, 5], [0, 3, undefined])?.count).toBe(1);
  });

  it('turns its sign when the sides change places', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(fc.array(values, { minLength: 2 }), (pairs) => {
        const now = pairs.map((pair) => pair[0]);
        const before = pairs.map((pair) => pair[1]);
        expect(difference(now, before)?.mean).toBeCloseTo(
          -(difference(before, now)?.mean ?? NaN),
          6,
        );
      }),
      { seed: 1 },
    );
  });
});

it.each([
  [0, 10],
  [0.25, 20],
  [0.5, 30],
  [0.9, 46],
  [1, 50],
])('the quantile at %d of five values is %d', (share, expected) => {
  expect(quantileOfSorted([10, 20, 30, 40, 50], share)).toBeCloseTo(expected, 12);
});

it('a z-score counts standard errors between obtained and expected', () => {
  // Mean 2, deviation 1, standard error 1/sqrt(3).
  expect(zScore([1, 2, 3], 1).z).toBeCloseTo(Math.sqrt(3), 12);
});

it('a z-score of no values is not a number', () => {
  expect(zScore([], 1)).toEqual({ expected: 1, obtained: NaN, standardError: 0, z: NaN });
});
