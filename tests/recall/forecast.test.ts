import { describe, expect, test } from 'vitest';
import { chanceOf } from '~/base/philox';
import { forecast, gradeFirst, startSession, type Entry } from '~/recall';

const deck: Entry[] = Array.from({ length: 120 }, (_, i) => ({ id: `c${i}`, about: `c${i}` }));
const at = (pace: number, seed = 1) =>
  forecast({ entries: deck, today: 100, exam: 130, pace, chance: chanceOf(seed, 0) });

describe('the forecast of a pace', () => {
  test('is the same for the same chance, and walks every day to the eve', () => {
    expect(at(12)).toEqual(at(12));
    expect(at(12, 2).reviews).not.toEqual(at(12).reviews);
    expect(at(12).reviews).toHaveLength(30);
  });

  test('a quicker pace brings more recall and costs more reviews', () => {
    const total = (pace: number) => at(pace).reviews.reduce((a, b) => a + b, 0);
    expect(at(24).recall).toBeGreaterThan(at(12).recall + 0.01);
    expect(total(24)).toBeGreaterThan(total(12));
  });

  test('a pace too slow to meet the deck says so, and unmet cards count as forgotten', () => {
    const slow = at(2);
    expect(slow.unmet).toBeGreaterThan(50);
    expect(slow.recall).toBeLessThanOrEqual(1 - slow.unmet / deck.length);
    expect(at(12).unmet).toBe(0);
  });

  test('no card is asked more than twice a day', () => {
    expect(Math.max(...at(10).reviews)).toBeLessThanOrEqual(20);
  });
});

describe('a sitting', () => {
  test('a forgotten card comes back after four others, a known one does not', () => {
    const start = startSession(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(gradeFirst(start, 'again').queue).toEqual(['b', 'c', 'd', 'e', 'a', 'f']);
    expect(gradeFirst(start, 'hard').queue).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  test('the last card, forgotten, is asked until it is known', () => {
    const forgotten = gradeFirst(startSession(['a']), 'again');
    expect(forgotten).toEqual({ queue: ['a'], done: 1 });
    expect(gradeFirst(forgotten, 'good')).toEqual({ queue: [], done: 2 });
    expect(gradeFirst({ queue: [], done: 2 }, 'good')).toEqual({ queue: [], done: 2 });
  });
});
