import { describe, expect, test } from 'vitest';
import { curve, heightAt, ladder, straight, twoLines } from '~/components/lesson/figures/line';
import { climb, contourWay, createHeight } from '~/components/lesson/figures/terrain';

describe('lines', () => {
  test('a curve starts and ends on its points', () => {
    const d = curve([
      [0, 0],
      [5, 8],
      [10, 0],
    ]);
    expect(d.startsWith('M0 0C')).toBe(true);
    expect(d.endsWith('10 0')).toBe(true);
  });

  test('a straight line holds tenths', () => {
    expect(
      straight([
        [0.04, 1],
        [2.06, 3],
      ]),
    ).toBe('M0 1L2.1 3');
  });

  test.each([
    [-5, 0],
    [5, 5],
    [99, 10],
  ])('the height of a ridge at %i is %i', (x, y) => {
    const ridge = [
      [0, 0],
      [10, 10],
    ] as const;
    expect(heightAt(ridge, x)).toBe(y);
  });

  test('a ladder has as many rungs as fit, all between its foot and its top', () => {
    const rungs = [...ladder(10, 100, 50, 8, 10).matchAll(/M6 ([\d.]+)h8/g)].map((m) =>
      Number(m[1]),
    );
    expect(rungs).toEqual([94, 84, 74, 64, 54]);
  });

  test.each([
    ['reception', ['reception']],
    ['head of maintenance', ['head of', 'maintenance']],
    ['verantwoordelijke', ['verantwoordelijke']],
  ])('“%s” is written as %j', (text, lines) => {
    expect(twoLines(text, 13)).toEqual(lines);
  });
});

describe('ways over the land', () => {
  const hill = createHeight({
    level: 0,
    bells: [{ at: [100, 100], reach: [60, 40], height: 100 }],
    rough: { height: 0, scale: 1, seed: 1 },
  });

  test('the way up ends at the top', () => {
    const [x, y] = climb(hill, [30, 80], 200).at(-1)!;
    expect(Math.hypot(x - 100, y - 100)).toBeLessThan(4);
  });

  test('the way along stays level', () => {
    const start = hill(60, 100);
    for (const point of contourWay(hill, [60, 100], 100)) {
      expect(Math.abs(hill(...point) - start)).toBeLessThan(1.5);
    }
  });
});
