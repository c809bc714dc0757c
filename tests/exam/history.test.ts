import { describe, expect, test } from 'vitest';
import { SLOTS, historyOf, type Trial } from '~/exam';

const DAY = 86_400_000;

/** Two answers to each slot on each of so many days, right from the given day on. */
const trials = (days: number, rightFrom: number): Trial[] =>
  Array.from({ length: days }, (_, day) =>
    SLOTS.flatMap((slot) =>
      [0, 1].map((): Trial => ({ slot, right: day >= rightFrom, at: day * DAY, news: 1 })),
    ),
  ).flat();

const history = (given: readonly Trial[], moments: readonly number[]) => [
  ...historyOf(given, moments),
];

describe('the history of the forecast', () => {
  test('leaves out days on which there were not enough answers', () => {
    const moments = [-1, 0, DAY, 2 * DAY];
    expect(history(trials(3, 0), moments).map(({ at }) => at)).toEqual([0, DAY, 2 * DAY]);
  });

  test('knows nothing of what came after', () => {
    const [then] = history(trials(1, 0), [0]);
    const [looked] = history(trials(9, 1), [0]);
    expect(looked?.middle).toBeLessThan(then?.middle ?? 0);
    expect(history(trials(9, 5), [0])).toEqual(history(trials(1, 5), [0]));
  });

  test('rises with what is learned', () => {
    const [first, last] = history(trials(10, 3), [DAY, 9 * DAY]);
    expect(last?.middle).toBeGreaterThan((first?.middle ?? 40) + 5);
  });
});
