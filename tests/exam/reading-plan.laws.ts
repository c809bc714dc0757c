import { expect } from 'vitest';
import { loadOf, readingPlan, type PlannedLesson } from '~/exam';

type Plan = typeof readingPlan;

const loadOfDay = (lessons: readonly PlannedLesson[]) =>
  lessons.reduce((sum, lesson) => sum + loadOf(lesson), 0);

/** Every lesson is planned once, in the order given. */
export function plansAllOnce(plan: Plan, lessons: readonly PlannedLesson[], days: number): void {
  expect(plan(lessons, days).flat()).toEqual(lessons);
}

/** The plan ends on the day before the exam. */
export function endsBeforeExam(plan: Plan, lessons: readonly PlannedLesson[], days: number): void {
  expect(plan(lessons, days)).toHaveLength(days);
}

/** No day is more than one lesson away from a fair share. */
export function isEven(plan: Plan, lessons: readonly PlannedLesson[], days: number): void {
  const share = loadOfDay(lessons) / days;
  const largest = Math.max(0, ...lessons.map(loadOf));
  for (const day of plan(lessons, days))
    expect(Math.abs(loadOfDay(day) - share)).toBeLessThanOrEqual(largest + 1e-6);
}

/** Whoever has lessons left has one today. */
export function startsToday(plan: Plan, lessons: readonly PlannedLesson[], days: number): void {
  expect(plan(lessons, days)[0]?.length ?? 0).toBeGreaterThanOrEqual(Math.min(1, lessons.length));
}
