import { describe, expect, test } from 'vitest';
import { contourBands, ringArea, simplifyLine, smoothRing, type Grid } from '~/chart';

/** A round hill of height 10 in the middle of a grid of 41 by 41, a unit apart. */
const hill: Grid = {
  columns: 41,
  rows: 41,
  step: 1,
  left: -20,
  top: -20,
  values: Float64Array.from({ length: 41 * 41 }, (_, i) =>
    Math.max(0, 10 - Math.hypot((i % 41) - 20, Math.floor(i / 41) - 20)),
  ),
};

describe('contour bands', () => {
  const bands = contourBands(hill, [2, 5, 8], { smallest: 0 });

  test('come in the order of their thresholds', () => {
    expect(bands.map((band) => band.value)).toEqual([2, 5, 8]);
  });

  test.each([
    [0, 8],
    [1, 5],
    [2, 2],
  ])('band %i of a cone is a circle of radius %i round the origin', (i, radius) => {
    const [ring] = bands[i]!.rings;
    expect(bands[i]!.rings).toHaveLength(1);
    for (const [x, y] of ring!) expect(Math.abs(Math.hypot(x, y) - radius)).toBeLessThan(0.3);
    expect(Math.abs(ringArea(ring!))).toBeCloseTo(Math.PI * radius ** 2, -1);
  });

  test('outlines smaller than asked for are left out', () => {
    expect(contourBands(hill, [8], { smallest: 60 })[0]!.rings).toEqual([]);
  });
});

test('a straight line keeps its ends only', () => {
  expect(
    simplifyLine(
      [
        [0, 0],
        [1, 0.01],
        [2, 0],
        [5, 0],
      ],
      0.1,
    ),
  ).toEqual([
    [0, 0],
    [5, 0],
  ]);
});

describe('a smooth ring', () => {
  test('starts in the middle of an edge and is pulled by each corner', () => {
    const square = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const;
    expect(smoothRing(square)).toBe('M0 5q0-5 5-5t5 5t-5 5t-5-5z');
  });

  test('comes back to where it began, however long it is', () => {
    const ring = Array.from({ length: 400 }, (_, i): [number, number] => {
      const angle = (i / 399) * 2 * Math.PI;
      const radius = 90 + 7 * Math.sin(11 * angle);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    ring[399] = ring[0]!;
    const steps = smoothRing(ring, 0.1)
      .replace(/^M\S+? ?-?[\d.]+q/, '')
      .replace('z', '')
      .split('t')
      .map((step) => step.match(/-?\d*\.?\d+/g)!.map(Number));
    const first = steps[0]!.slice(2);
    const sum = [first, ...steps.slice(1)].reduce(
      ([x, y], [dx, dy]) => [x! + dx!, y! + dy!],
      [0, 0],
    );
    expect(sum[0]).toBeCloseTo(0, 6);
    expect(sum[1]).toBeCloseTo(0, 6);
  });

  test('that has no area is no path', () => {
    expect(
      smoothRing([
        [0, 0],
        [0.01, 0],
        [0, 0],
      ]),
    ).toBe('');
  });
});
