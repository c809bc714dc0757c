import { describe, expect, it } from 'vitest';
import {
  bellPath,
  costLadder,
  diffScale,
  dotColumns,
  dotStack,
  pileDots,
  pileScale,
  placeWords,
  profileGround,
  profileLine,
  profileScale,
  profileTop,
  quantileOfDots,
} from '~/chart';

describe('a bar of the difference', () => {
  const scale = diffScale(0, 100);
  it.each([
    ['no change stands in the middle', 50, 0, 50, 'no'],
    ['a fifth less stands left of it', 50, -10, 30, 'no'],
    ['more than the scale holds is cut at the edge and says so', 10, 45, 100, 'right'],
    ['less than the scale holds too', 10, -8, 0, 'left'],
  ] as const)('%s', (_, before, change, middle, off) => {
    expect(scale.bar(before, change, change, change)).toMatchObject({ middle, off });
  });
  it('has no place without a baseline to compare with', () => {
    expect(scale.bar(0, 3, 1, 5)).toBeUndefined();
  });
});

describe('dots of time', () => {
  const box = { columns: 20, left: 0, right: 200 };
  const sum = (columns: readonly { count: number }[]) =>
    columns.reduce((all, { count }) => all + count, 0);
  it('keeps every ticket, also the ones off the scale', () => {
    const { columns } = dotColumns([0, 1, 30, 60, 90, 99_999], box);
    expect(sum(columns)).toBe(6);
    expect(columns[0]?.count).toBe(2);
    expect(columns.at(-1)?.count).toBe(1);
  });
  it('gives equal columns to equal ratios', () => {
    const { x } = dotColumns([], { columns: 10, left: 0, right: 300, domain: [1, 1000] });
    expect([x(1), x(10), x(100), x(1000)].map(Math.round)).toEqual([0, 100, 200, 300]);
  });
  it('ends a column at each cut, with whole dots on both sides', () => {
    const hundred = Array.from({ length: 100 }, (_, nth) => 5 * 1.06 ** (nth + 0.5));
    const cuts = [5 * 1.06 ** 50, 5 * 1.06 ** 90];
    const { columns, x } = dotColumns(hundred, { ...box, cuts });
    for (const [cut, left] of [50, 90].entries()) {
      const line = x(cuts[cut] ?? 0);
      expect(sum(columns.filter((one) => one.left + one.width <= line + 1e-9))).toBe(left);
      expect(sum(columns.filter((one) => one.left >= line - 1e-9))).toBe(100 - left);
    }
  });
  it('reads a quantile between the dots that it parts', () => {
    const dots = [1, 2, 3, 4];
    expect([0, 0.25, 0.5, 1].map((part) => quantileOfDots(dots, part))).toEqual([1, 1.5, 2.5, 4]);
  });
  it('stands one dot a row while dots are large, and more to a row where they would vanish', () => {
    expect(dotStack(16, 150, 10)).toEqual({ abreast: 1, pitch: 15 });
    expect(dotStack(16, 60, 11)).toEqual({ abreast: 2, pitch: 8 });
    expect(dotStack(15, 60, 30)).toEqual({ abreast: 3, pitch: 5 });
  });
  it.each([
    ['beside each other', 100, 300, { left: false, row: 0 }, { left: false, row: 0 }],
    [
      'the second lower, clear of the first',
      250,
      320,
      { left: false, row: 0 },
      { left: false, row: 1 },
    ],
    [
      'the second left of its line at the edge',
      100,
      420,
      { left: false, row: 0 },
      { left: true, row: 0 },
    ],
    [
      'the second above a line that it reaches over',
      340,
      430,
      { left: false, row: 1 },
      { left: true, row: 0 },
    ],
    [
      'the first left of its line too, clear of the second',
      380,
      430,
      { left: true, row: 1 },
      { left: true, row: 0 },
    ],
  ])('sets words of two lines %s', (_, first, second, ...placed) => {
    const words = (x: number) => ({ x, length: x === first ? 80 : 120 });
    expect(placeWords([words(first), words(second)], 460)).toEqual(placed);
  });
  it('stands with a cut off the scale', () => {
    const { columns } = dotColumns([1, 2], { ...box, cuts: [1.5] });
    expect(sum(columns)).toBe(2);
  });
});

describe('the cost ladder', () => {
  const ladder = costLadder([0.1, 0.6, 0.25, 0.05], [2, 22, 84, 188], {
    left: 0,
    right: 100,
    top: 0,
    bottom: 100,
  });
  it('is as wide as the shares', () => {
    expect(ladder.steps.map((step) => Math.round(step.width))).toEqual([10, 60, 25, 5]);
  });
  it('is as high as the prices', () => {
    const ys = ladder.steps.map((step) => step.y);
    expect([...ys].sort((a, b) => b - a)).toEqual(ys);
    expect(ladder.y(0)).toBe(100);
  });
});

describe('the profile of the week', () => {
  const box = { width: 100, top: 10, bottom: 60, hours: 10 };
  const ground = (open: readonly number[], hour: number, most = 20) => {
    const scale = profileScale(most, box);
    return profileGround(profileLine(open, scale), { hour, open: 20 }, scale);
  };
  it('ends where the week has come, not at the last full hour', () => {
    expect(ground([0, 4, 8], 2.5)).toMatch(/L25,10V60H0Z$/);
    expect(ground([0, 4, 8], 2.5)).not.toContain('30,');
  });
  it('has ground from the first moment on', () => {
    expect(ground([], 0.5)).toBe('M0,60L5,10V60H0Z');
  });
  it('ends a line with the week', () => {
    expect(profileLine(Array<number>(20).fill(3), profileScale(20, box))).not.toContain('110,');
  });
  it('has its highest at the top', () => {
    expect(profileScale(50, box).y(50)).toBe(10);
  });
  it.each([
    [0, 10],
    [10, 10],
    [11, 11],
    [33, 36],
    [36, 36],
    [100, 104],
    [129, 144],
    [300, 320],
  ])('of at most %i open gives room for %i, and draws no mountain of a quiet week', (most, top) => {
    expect(profileTop(most)).toBe(top);
  });
});

describe('dots in piles', () => {
  const box = { domain: [-4, 4], left: 0, right: 80, bottom: 100, columns: 8 } as const;
  it('piles equal values up, each value by its own', () => {
    expect(pileDots([0.2, 3.9, 0.8], box)).toEqual([
      { x: 45, y: 95 },
      { x: 75, y: 95 },
      { x: 45, y: 85 },
    ]);
  });
  it('keeps what lies off the strip at its edge', () => {
    expect(pileDots([-40, 40], box).map(({ x }) => x)).toEqual([5, 75]);
  });
  it('draws the hill of chance: a pile of n dots in columns of one, 0.4 n high in the middle', () => {
    const numbers = (bellPath(10, box).match(/[\d.]+/g) ?? []).map(Number);
    const heights = numbers.filter((_, nth) => nth % 2);
    expect(Math.min(...heights)).toBeCloseTo(100 - 10 * 10 * 0.39894, 2);
    expect(heights[0]).toBeCloseTo(100, 1);
  });
  it('has a place for a line', () => {
    const x = pileScale(box);
    expect([-4, 0, 3.5].map(x)).toEqual([0, 40, 75]);
  });
});
