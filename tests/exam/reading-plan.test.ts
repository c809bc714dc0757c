import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, loadOf, readingPlan, type PlannedLesson } from '~/exam';
import * as laws from './reading-plan.laws';

const lessons = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 30 }),
      marks: fc.double({ min: 0, max: 4, noNaN: true }),
    }),
    {
      maxLength: 80,
    },
  )
  .map((some) => some.map((lesson, i): PlannedLesson => ({ id: `lesson-${i}`, ...lesson })));
const days = fc.integer({ min: 1, max: 120 });

describe('a reading plan', () => {
  test.each(Object.entries(laws))('%s', (_name, law) => {
    fc.assert(fc.property(lessons, days, (some, n) => law(readingPlan, some, n)));
  });

  test('needs a day', () => {
    expect(readingPlan([{ id: 'a', minutes: 10, marks: 1 }], 0)).toEqual([]);
  });

  test('gives more of its days to what the exam asks more', () => {
    const some = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, minutes: 10, marks: i === 0 ? 3 : 0 }));
    const plan = readingPlan(some, 2).map((day) => day.map(({ id }) => id));
    expect(plan).toEqual([['a'], ['b', 'c', 'd']]);
  });
});

type Plan = typeof readingPlan;
test.each<[string, Plan, keyof typeof laws]>([
  ['that forgets one', (some, n) => readingPlan(some.slice(1), n), 'plansAllOnce'],
  ['that goes on to the day of the exam', (some, n) => readingPlan(some, n + 1), 'endsBeforeExam'],
  ['that puts all on one day', (some, n) => [some, ...readingPlan([], n - 1)], 'isEven'],
  ['that starts tomorrow', (some, n) => [[], ...readingPlan(some, n - 1)], 'startsToday'],
])('the laws refuse a plan %s', (_name, plan, law) => {
  const some = Array.from({ length: 9 }, (_, i) => ({ id: `${i}`, minutes: 10, marks: 1 }));
  expect(() => laws[law](plan, some, 3)).toThrow();
});

test('a mark weighs as much as ten minutes', () => {
  expect(loadOf({ id: 'a', minutes: 11, marks: 0.5 })).toBe(16);
});

test.each([
  ['2026-11-26', '2026-11-26', 0],
  ['2026-11-26', '2026-12-01', 5],
  ['2026-12-31', '2027-01-01', 1],
  ['2027-03-27', '2027-03-29', 2],
  ['2026-11-26', '2026-11-25', -1],
  ['2026-11-26', 'soon', undefined],
])('from %s to %s are %s days', (from, to, between) => {
  expect(daysBetween(from, to)).toBe(between);
});
