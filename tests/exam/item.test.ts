import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPTION_IDS, orderOptions } from '~/exam';

/** 0.1 % point of chi-square with 23 degrees of freedom. */
const CHI_SQUARE_23 = 49.73;

function chiSquare(orders: readonly string[]): number {
  const seen = new Map<string, number>();
  for (const order of orders) seen.set(order, (seen.get(order) ?? 0) + 1);
  const expected = orders.length / 24;
  const found = [...seen.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  return found + (24 - seen.size) * expected;
}

describe('the order of an item’s options', () => {
  test('is a permutation, and the same each time', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (id, seed) => {
        const order = orderOptions(id, seed);
        expect([...order].sort()).toEqual([...OPTION_IDS]);
        expect(orderOptions(id, seed)).toEqual(order);
      }),
    );
  });

  test.each([
    ['over many items', (i: number) => orderOptions(`item-${i}`)],
    ['over many seeds of one item', (i: number) => orderOptions('sd-channels', i)],
    ['over ids that differ in one letter', (i: number) => orderOptions(String.fromCharCode(i))],
  ])('is uniform over the 24 orders %s', (_name, draw) => {
    const orders = Array.from({ length: 24_000 }, (_, i) => draw(i).join(''));
    expect(chiSquare(orders)).toBeLessThan(CHI_SQUARE_23);
  });

  test('is not uniform where one order is favoured, so the test can tell', () => {
    const orders = Array.from({ length: 24_000 }, (_, i) =>
      i % 50 === 0 ? 'abcd' : orderOptions(`item-${i}`).join(''),
    );
    expect(chiSquare(orders)).toBeGreaterThan(CHI_SQUARE_23);
  });

  test.each([
    ['sd-channels', 0, 'cadb'],
    ['sd-who-resolves', 0, 'cdba'],
    ['sd-who-resolves', 7, 'bcda'],
  ] as const)(
    'of %s with seed %i stays %s, for links and results rest on it',
    (id, seed, order) => {
      expect(orderOptions(id, seed).join('')).toBe(order);
    },
  );
});
