import { expect, it } from 'vitest';
import { exp, log, normalQuantile } from '~/base/maths';
import { bitsOf } from './bits';

const range = (count: number, at: (n: number) => number) =>
  Array.from({ length: count }, (_, n) => at(n));

/**
 * Every run hangs on these bits, so that it is the same in every browser. A change here means that
 * links and results handed out earlier would tell another story. How near the truth the bits lie is
 * tested in maths.test.ts.
 */
it.each([
  [
    'log, at every power of two',
    log,
    range(2098, (n) => (1 + n / 2098) * 2 ** (n - 1074)),
    'b651d220eca14203',
  ],
  ['log, within a power of two', log, range(4001, (n) => 0.5 + n / 4000), 'f6b143ab9b6a7718'],
  [
    'exp, wherever it is more than 0',
    exp,
    range(4000, (n) => n * 0.3637 - 745),
    'e596555e66d9fe03',
  ],
  ['exp, about 0', exp, range(4001, (n) => n / 2000 - 1), '7107c9ee86d07fd3'],
  ['the normal quantile', normalQuantile, range(4000, (n) => n / 4000), 'fa599913f0d6d4ad'],
  [
    'the normal quantile, far out',
    normalQuantile,
    range(1000, (n) => 2 ** -n / 3),
    '841da58cdf8e1684',
  ],
])('the bits of %s are the ones on record', (_name, f, points, hash) => {
  expect(bitsOf(points.map(f))).toBe(hash);
});
