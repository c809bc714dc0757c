import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betaBinomial,
  chanceOfAtLeast,
  convolve,
  equallyLikely,
  meanOf,
  mixture,
  shortestInterval,
} from '~/exam/distribution';
import { logBeta, logGamma } from '~/exam/log-gamma';

const sum = (chances: readonly number[]) => chances.reduce((a, b) => a + b, 0);
const positive = fc.double({ min: 0.05, max: 60, noNaN: true });

describe('the logarithm of the gamma function', () => {
  test.each([
    [0.5, 0.5723649429247001],
    [1, 0],
    [2, 0],
    [5, 3.1780538303479458],
    [10.3, 13.482036786138359],
    [100, 359.1342053695754],
    [0.001, 6.907178885383853],
  ])('at %d is %d', (x, value) => {
    expect(logGamma(x)).toBeCloseTo(value, 11);
  });

  test('the beta function of 2 and 3 is 1/12', () => {
    expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 12);
  });
});

describe('right answers among a few questions', () => {
  test.each([
    ['when every chance is as likely, every number is', 3, 1, 1, [0.25, 0.25, 0.25, 0.25]],
    ['of one question: the mean', 1, 3, 1, [0.25, 0.75]],
    ['of no question: none', 0, 3, 1, [1]],
  ])('%s', (_name, n, a, b, chances) => {
    betaBinomial(n, a, b).forEach((p, k) => expect(p).toBeCloseTo(chances[k] ?? -1, 12));
  });

  test('add up to 1 and are n a / (a + b) on average', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), positive, positive, (n, a, b) => {
        const chances = betaBinomial(n, a, b);
        expect(sum(chances)).toBeCloseTo(1, 9);
        expect(meanOf(chances)).toBeCloseTo((n * a) / (a + b), 9);
      }),
    );
  });
});

test('two sums of coins are one sum of coins', () => {
  expect(convolve([0.5, 0.5], [0.25, 0.5, 0.25])).toEqual([0.125, 0.375, 0.375, 0.125]);
});

test('a mixture takes each part by its share', () => {
  expect(
    mixture([
      [[1, 0], 0.25],
      [[0, 1], 0.75],
    ]),
  ).toEqual([0.25, 0.75]);
});

describe('the shortest interval', () => {
  test.each([
    ['is one number that holds enough', [0.1, 0.8, 0.1], 0.8, 1, 1],
    ['takes the likelier side', [0.2, 0.5, 0.3], 0.8, 1, 2],
    ['takes the lower of two alike', [0.25, 0.5, 0.25], 0.75, 0, 1],
    ['is all of them where nothing less holds enough', [0.3, 0.4, 0.3], 0.9, 0, 2],
  ])('%s', (_name, chances, share, low, high) => {
    expect(shortestInterval(chances, share)).toEqual({ low, high });
  });

  test('holds the share, and no shorter one does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 41 }),
        (heights) => {
          const chances = heights.map((height) => height / sum(heights));
          const { low, high } = shortestInterval(chances, 0.8);
          expect(sum(chances.slice(low, high + 1))).toBeGreaterThan(0.8 - 1e-6);
          const shorter = chances.map((_, from) => sum(chances.slice(from, from + high - low)));
          expect(Math.max(...shorter)).toBeLessThan(0.8);
        },
      ),
    );
  });
});

test.each([
  [[0.5, 0.5], 4, [0, 0, 1, 1]],
  [[0.1, 0.2, 0.7], 5, [0, 1, 2, 2, 2]],
  [[0, 0, 1], 2, [2, 2]],
])('of %j, %i equally likely numbers are %j', (chances, many, numbers) => {
  expect(equallyLikely(chances, many)).toEqual(numbers);
});

test('the chance of the pass mark or more', () => {
  expect(chanceOfAtLeast([0.1, 0.2, 0.3, 0.4], 2)).toBeCloseTo(0.7, 12);
});
