import { describe, expect, test } from 'vitest';
import {
  bare,
  bridge,
  join,
  matchFaults,
  NOTHING_JOINED,
  pickLeft,
} from '~/components/lesson/figures/kit/match';

const pair = (id: string) => ({ id, left: `${id} left`, right: `${id} right`, why: '' });

describe('pairs to join', () => {
  test('a right side without a left one does nothing', () => {
    expect(join(NOTHING_JOINED, 'a')).toBe(NOTHING_JOINED);
  });

  test('a right pair is joined and the hand is free again', () => {
    expect(join(pickLeft(NOTHING_JOINED, 'a'), 'a')).toEqual({ joined: ['a'], misses: 0 });
  });

  test('a wrong one is counted, shown, and forgotten with the next pick', () => {
    const missed = join(pickLeft(NOTHING_JOINED, 'a'), 'b');
    expect(missed).toEqual({
      joined: [],
      picked: 'a',
      missed: { left: 'a', right: 'b' },
      misses: 1,
    });
    expect(pickLeft(missed, 'c').missed).toBeUndefined();
    expect(join(missed, 'a')).toEqual({ joined: ['a'], misses: 1 });
  });

  test('what is joined stays joined', () => {
    const one = join(pickLeft(NOTHING_JOINED, 'a'), 'a');
    expect(pickLeft(one, 'a')).toBe(one);
    const next = pickLeft(one, 'b');
    expect(join(next, 'a')).toBe(next);
  });

  test('a side is quoted without marks and stop of its own', () => {
    expect(bare('“Washing is not our thing.”')).toBe('Washing is not our thing');
    expect(bare('IT asset')).toBe('IT asset');
  });

  test('a path runs from the middle of a row to the middle of another', () => {
    expect(bridge(0, 3)).toBe('M0 0.5C.5 0.5 .5 3.5 1 3.5');
  });

  test('two of one name are refused', () => {
    expect(matchFaults([pair('a'), pair('b')])).toEqual([]);
    expect(matchFaults([pair('a'), { ...pair('b'), right: 'a right' }])).toEqual([
      'two right sides are called a right',
    ]);
    expect(matchFaults([pair('a')])).toHaveLength(1);
  });
});
