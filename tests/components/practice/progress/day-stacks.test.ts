import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsABlock, drawStacks, stacksOf } from '~/components/practice/progress/day-stacks';

const BOX = { left: 10, right: 310, top: 40, bottom: 240 };
const days = fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 420 });

describe('days in columns', () => {
  test('sixty days stand each alone; of more, a column is the mean day of a week', () => {
    expect(stacksOf(new Array<number>(60).fill(2))).toHaveLength(60);
    const weeks = stacksOf([...Array.from({ length: 63 }, (_, day) => day), 5]);
    expect(weeks).toHaveLength(10);
    expect(weeks[1]).toEqual({ from: 7, days: 7, cards: 10 });
    expect(weeks.at(-1)).toEqual({ from: 63, days: 1, cards: 5 });
  });

  test('no review is lost', () => {
    fc.assert(
      fc.property(days, (given) => {
        const sum = stacksOf(given).reduce((all, stack) => all + stack.cards * stack.days, 0);
        expect(sum).toBeCloseTo(
          given.reduce((a, b) => a + b, 0),
          6,
        );
      }),
    );
  });

  test.each([
    [18, 1],
    [19, 2],
    [36, 2],
    [37, 5],
    [0, 1],
    [9999, 100],
  ])('when the busiest day has %i, a block is %i', (most, block) => {
    expect(cardsABlock(stacksOf([1, most]))).toBe(block);
  });

  test('columns stay in their box, side by side, and as high as their day', () => {
    fc.assert(
      fc.property(days, (given) => {
        const drawn = drawStacks(stacksOf(given), BOX);
        drawn.forEach(({ x, width, top, cards }, i) => {
          expect(width).toBeGreaterThan(0);
          expect(top).toBeGreaterThanOrEqual(BOX.top - 3 - 1e-6);
          expect(x + width).toBeLessThanOrEqual((drawn[i + 1]?.x ?? BOX.right) + 1e-6);
          const other = drawn[i + 1];
          if (other) expect(Math.sign(other.cards - cards)).toBe(Math.sign(top - other.top) + 0);
        });
      }),
    );
  });

  test('a stack has a block for each so many reviews, the last one part of a block', () => {
    const [two, three] = drawStacks(stacksOf([2, 3, 36]), BOX);
    expect([two, three].map((stack) => stack?.path.match(/M/g)?.length)).toEqual([1, 2]);
  });
});
