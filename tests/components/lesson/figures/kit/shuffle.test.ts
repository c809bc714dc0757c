import { describe, expect, test } from 'vitest';
import { shuffle } from '~/components/lesson/figures/kit/shuffle';

const things = (count: number, name = 'step') =>
  Array.from({ length: count }, (_, i) => ({ id: `${name}-${i}` }));

describe('a shuffle by id', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('loses none of %i things and doubles none', (count) => {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(shuffle(things(count)))).toEqual(ids(things(count)));
  });

  test('never gives two things or more back in the order they came', () => {
    for (let count = 2; count < 8; count++) {
      for (let k = 0; k < 200; k++) {
        const given = things(count, `n${k}`);
        expect(shuffle(given)).not.toEqual(given);
      }
    }
  });

  test('is the same each time, and another for other ids', () => {
    const order = (name: string) =>
      shuffle(things(6, name))
        .map(({ id }) => id.at(-1))
        .join('');
    expect(order('a')).toBe(order('a'));
    expect(new Set(['a', 'b', 'c', 'd'].map(order)).size).toBeGreaterThan(1);
  });
});
