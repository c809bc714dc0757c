import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDay, intervalDays, liftOf, recallOn, review } from '~/recall';
import { grade, trace } from './arbitrary';

const ahead = fc.integer({ min: 1, max: 200 });
const share = (value: number) => value >= 0 && value <= 1;

describe('a memory', () => {
  test('is recalled for sure on the day of its review, and never more on a later day', () => {
    fc.assert(
      fc.property(trace, ahead, ahead, (t, a, b) => {
        expect(recallOn(t, t.last)).toBe(1);
        expect(recallOn(t, t.last + a + b)).toBeLessThanOrEqual(recallOn(t, t.last + a));
      }),
    );
  });

  test('lasts longer, the better its last grade', () => {
    fc.assert(
      fc.property(trace, ahead, (t, days) => {
        const after = (g: 'again' | 'hard' | 'good' | 'easy') => review(t, t.last + days, g);
        expect(after('again').stability).toBeLessThan(after('hard').stability);
        expect(after('hard').stability).toBeLessThanOrEqual(after('good').stability);
        expect(after('good').stability).toBeLessThanOrEqual(after('easy').stability);
      }),
    );
  });

  test('does not go back in time', () => {
    fc.assert(
      fc.property(trace, ahead, grade, (t, days, g) => {
        expect(() => review(t, t.last - days, g)).toThrow('a review comes after');
      }),
    );
  });
});

describe('an interval', () => {
  test('never crosses the exam', () => {
    fc.assert(
      fc.property(trace, ahead, (t, left) => {
        const exam = t.last + left;
        const due = dueDay(t, exam);
        expect(due).toBeGreaterThan(t.last);
        expect(due).toBeLessThanOrEqual(left === 1 ? exam : exam - 1);
      }),
    );
  });

  test('is plain where the exam is far off, over, or not set', () => {
    fc.assert(
      fc.property(trace, ahead, (t, days) => {
        const plain = t.last + intervalDays(t, 0.85);
        expect(dueDay(t, plain + days)).toBe(plain);
        expect(dueDay(t, t.last - days + 1)).toBe(plain);
        expect(dueDay(t, undefined)).toBe(t.last + intervalDays(t, 0.9));
      }),
    );
  });

  test('is shorter, the more must be kept', () => {
    fc.assert(
      fc.property(trace, (t) => {
        expect(intervalDays(t, 0.95)).toBeLessThanOrEqual(intervalDays(t, 0.9));
        expect(intervalDays(t, 0.9)).toBeLessThanOrEqual(intervalDays(t, 0.85));
      }),
    );
  });
});

describe('the lift of a review today', () => {
  test('keeps recall a probability and costs one to two reviews', () => {
    fc.assert(
      fc.property(trace, ahead, ahead, (t, since, left) => {
        const { recall, gain, reviews } = liftOf(t, t.last + since, t.last + since + left);
        expect(share(recall) && share(recall + gain)).toBe(true);
        expect(reviews).toBeGreaterThanOrEqual(1);
        expect(reviews).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('on the eve it is greater for the weaker of two like memories', () => {
    const weak = { stability: 3, difficulty: 5, last: 0 };
    const strong = { stability: 60, difficulty: 5, last: 0 };
    expect(liftOf(weak, 9, 10).gain).toBeGreaterThan(liftOf(strong, 9, 10).gain);
  });
});
