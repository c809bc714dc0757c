import { describe, expect, test } from 'vitest';
import {
  balanceFaults,
  BLOCK_HEIGHT,
  degrees,
  flip,
  hasSeenEnough,
  leaning,
  stackBlocks,
  tiltOf,
  type Side,
  type Tilt,
} from '~/components/lesson/figures/kit/balance';

const weight = (id: string, pan: Side, heavy: number) => ({
  id,
  text: '',
  pan,
  weight: heavy,
  on: true,
});
const weights = [weight('a', 'left', 3), weight('b', 'right', 2), weight('c', 'right', 2)];

describe('a balance', () => {
  test.each([
    [[], 0, 'even'],
    [['a'], -3, 'left'],
    [['a', 'b'], -1, 'left'],
    [['a', 'b', 'c'], 1, 'right'],
  ] as const)('with %j in its pans leans %i: %s', (lying, lean, tilt) => {
    expect(leaning(weights, new Set(lying))).toBe(lean);
    expect(tiltOf(lean)).toBe(tilt);
  });

  test('a weight is put in, taken out, and leaves the others', () => {
    const one = flip(new Set(['a']), 'b');
    expect([...one]).toEqual(['a', 'b']);
    expect([...flip(one, 'a')]).toEqual(['b']);
    expect([...one]).toEqual(['a', 'b']);
  });

  test('tilts more for more, the same both ways, and never falls over', () => {
    const turns = [0, 1, 2, 4, 24].map(degrees);
    expect(turns).toEqual(turns.toSorted((a, b) => a - b));
    expect(new Set(turns).size).toBe(5);
    expect(degrees(-4)).toBe(-degrees(4));
    expect(degrees(24)).toBeLessThanOrEqual(12);
  });

  test('stacks weights from the bottom up and inside the pan', () => {
    const eight = Array.from({ length: 8 }, (_, i) => ({ number: i + 1, weight: 3 }));
    const blocks = stackBlocks(eight, 150);
    expect(blocks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(blocks[0]!.y).toBe(-(BLOCK_HEIGHT + 1));
    expect(blocks[7]!.y).toBe(-4 * (BLOCK_HEIGHT + 1));
    for (const { x, width } of blocks) {
      expect(x).toBeGreaterThanOrEqual(-75);
      expect(x + width).toBeLessThanOrEqual(75);
    }
    for (const [i, a] of blocks.entries()) {
      for (const b of blocks.slice(i + 1)) {
        expect(a.y !== b.y || a.x + a.width <= b.x).toBe(true);
      }
    }
  });

  test.each([
    [['even', 'left'], 0, false],
    [['even', 'left'], 1, true],
    [['left'], 3, false],
    [['left'], 4, true],
  ] as const)('tilts %j after %i presses: enough is %s', (tilts, presses, enough) => {
    expect(hasSeenEnough(new Set<Tilt>(tilts), presses)).toBe(enough);
  });

  test('takes weights of different names', () => {
    expect(balanceFaults(weights)).toEqual([]);
    expect(balanceFaults([])).toHaveLength(1);
    expect(balanceFaults([...weights, weights[0]!])).toEqual(['two weights are called a']);
  });
});
