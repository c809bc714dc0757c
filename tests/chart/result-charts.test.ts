import { describe, expect, it } from 'vitest';
import {
  handOffSteps,
  hoursPerHandOff,
  melon,
  MOST_CAUSES,
  policyBlocks,
  quantileRows,
  recurrenceTree,
} from '~/chart';

describe('the recurrence tree', () => {
  const box = { trunk: 40, left: 100, right: 300, top: 0, bottom: 200 };
  const cause = (byWorkaround: number, other: number, prevented: number, savedEuros: number) => ({
    byWorkaround,
    other,
    prevented,
    savedEuros,
  });
  const tree = recurrenceTree([cause(10, 10, 0, 50), cause(0, 20, 20, 900)], box);

  it('puts the dearest cause first', () => {
    expect(tree.branches.map((branch) => branch.cause.savedEuros)).toEqual([900, 50]);
    expect(tree.branches[0]!.y).toBeLessThan(tree.branches[1]!.y);
  });
  it('makes bars as long as their numbers, parts without a number left out', () => {
    const [dear, cheap] = tree.branches;
    expect(dear!.segments.map(({ part, width }) => [part, width])).toEqual([
      ['other', 100],
      ['prevented', 100],
    ]);
    expect(cheap!.segments.map(({ x, width }) => [x, width])).toEqual([
      [100, 50],
      [150, 50],
    ]);
    expect(cheap!.end).toBe(200);
  });
  it('carries what came on the trunk, and not what was prevented', () => {
    expect(tree.total).toBe(40);
    const [one, other] = tree.branches;
    expect(one!.thickness).toBe(other!.thickness);
    expect(one!.thickness + other!.thickness).toBeCloseTo(tree.trunk.bottom - tree.trunk.top);
  });
  it('shows no more than eight, the dearest', () => {
    const many = Array.from({ length: 12 }, (_, nth) => cause(1, 1, 0, nth));
    const shown = recurrenceTree(many, box).branches.map((branch) => branch.cause.savedEuros);
    expect(shown).toHaveLength(MOST_CAUSES);
    expect(Math.min(...shown)).toBe(4);
  });
  it('stands without causes, and without tickets', () => {
    expect(recurrenceTree([], box).branches).toEqual([]);
    const [only] = recurrenceTree([cause(0, 0, 0, 1)], box).branches;
    expect(only).toMatchObject({ segments: [], thickness: 0, end: 100 });
  });
});

describe('a melon', () => {
  const box = { left: 0, right: 100, thickness: 20, rind: 4 };
  it('reaches the report with its rind and the users with its flesh', () => {
    const one = melon({ outside: 0.9, inside: 0.4 }, 50, box);
    expect(one).toMatchObject({ rindEnd: 90, fleshEnd: 40, hollow: true });
    expect(one.seeds.every(({ x }) => x > 0 && x < 40)).toBe(true);
    expect(one.seeds.length).toBeGreaterThan(0);
  });
  it('is ripe, without seeds, where users are as content as the report', () => {
    const one = melon({ outside: 0.8, inside: 0.9 }, 50, box);
    expect(one).toMatchObject({ hollow: false, rindEnd: 90, fleshEnd: 90, seeds: [] });
  });
  it('keeps shares within the axis', () => {
    expect(melon({ outside: 1.4, inside: -1 }, 0, box)).toMatchObject({
      rindEnd: 100,
      fleshEnd: 0,
    });
  });
});

describe('rows of quantile dots', () => {
  const box = {
    left: 0,
    right: 300,
    top: 0,
    bottom: 200,
    headroom: 30,
    domain: [1, 1000],
  } as const;
  const even = Array.from({ length: 100 }, (_, nth) => 10 ** ((3 * (nth + 0.5)) / 100));
  const same = Array.from({ length: 100 }, () => 10);
  const { rows, radius, x } = quantileRows([even, same], { ...box, domain: [1, 1000] });

  it('has twenty dots a row, each within the row', () => {
    expect(rows.map(({ dots }) => dots.length)).toEqual([20, 20]);
    for (const { dots, top, ground } of rows) {
      expect(dots.every(({ y }) => y - radius >= top + box.headroom && y + radius <= ground)).toBe(
        true,
      );
    }
  });
  it('spreads even chances evenly on the log scale', () => {
    const left = rows[0]!.dots.filter((dot) => dot.x < x(1000 ** 0.5)).length;
    expect(left).toBe(10);
  });
  it('stacks what takes equally long', () => {
    expect(new Set(rows[1]!.dots.map((dot) => dot.x)).size).toBe(1);
    expect(new Set(rows[1]!.dots.map((dot) => dot.y)).size).toBe(20);
  });
  it('marks the half and the slow tenth', () => {
    expect(rows[0]!.half.minutes).toBeCloseTo(1000 ** 0.5, 0);
    expect(rows[0]!.slowTenth.x).toBeCloseTo(270, 0);
    expect(rows[1]!.half).toEqual(rows[1]!.slowTenth);
  });
});

describe('hand-offs', () => {
  const groups = [
    { handOffs: 0, tickets: 50, hours: 1 },
    { handOffs: 1, tickets: 30, hours: 5, beforeHours: 8 },
    { handOffs: 2, tickets: 20, hours: 9 },
  ];
  it('cost the slope of the line through them', () => {
    expect(hoursPerHandOff(groups)).toBeCloseTo(4);
  });
  it('weigh groups by their tickets', () => {
    const rare = [...groups, { handOffs: 3, tickets: 0, hours: 500 }];
    expect(hoursPerHandOff(rare)).toBeCloseTo(4);
  });
  it('have no price where all tickets went the same way', () => {
    expect(hoursPerHandOff([{ handOffs: 1, tickets: 9, hours: 3 }])).toBeUndefined();
    expect(hoursPerHandOff([])).toBeUndefined();
  });
  it('add a step to the row above, or none where it is quicker', () => {
    const box = { left: 0, right: 90, top: 0, bottom: 30, glyph: { x: 0, width: 12, height: 4 } };
    const steps = handOffSteps([...groups, { handOffs: 3, tickets: 1, hours: 6 }], box);
    expect(steps.map(({ from, end, addedHours }) => [from, end, addedHours])).toEqual([
      [0, 10, 1],
      [10, 50, 4],
      [50, 90, 4],
      [60, 60, -3],
    ]);
    expect(steps.map(({ before }) => before)).toEqual([undefined, 80, undefined, undefined]);
    expect(steps.map(({ zigzag }) => zigzag.split('L').length)).toEqual([2, 3, 4, 5]);
  });
});

describe('policies under each other', () => {
  it('get a line each, and the name one of its own where the chart is narrow', () => {
    const [wide] = policyBlocks(2, 3, { top: 0, bottom: 100, nameLine: false });
    const [narrow] = policyBlocks(2, 3, { top: 0, bottom: 100, nameLine: true });
    expect(wide!.lines.map(({ policy }) => policy)).toEqual([0, 1, 2]);
    expect(wide!.nameY).toBe(wide!.lines[0]!.y);
    expect(narrow!.nameY).toBeLessThan(narrow!.lines[0]!.y);
  });
  it('stay within the chart, in order, with a gap between blocks', () => {
    const blocks = policyBlocks(3, 2, { top: 10, bottom: 130, nameLine: true });
    const ys = blocks.flatMap(({ lines }) => lines.map(({ y }) => y));
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(blocks[0]!.bottom).toBeLessThan(blocks[1]!.top);
    expect(blocks[0]!.top).toBeGreaterThanOrEqual(10);
    expect(blocks[2]!.bottom).toBeLessThanOrEqual(130);
  });
});
