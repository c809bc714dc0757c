/** A lesson as the plan weighs it. */
export interface PlannedLesson {
  readonly id: string;
  readonly minutes: number;
  /** Marks that a paper gives for it. */
  readonly marks: number;
}

/** Minutes of practice that a mark is worth, beside the reading: what is asked more is trained more. */
export const MINUTES_PER_MARK = 10;

/** Minutes that a lesson asks of a reader who wants its marks. */
export const loadOf = ({ minutes, marks }: PlannedLesson): number =>
  minutes + marks * MINUTES_PER_MARK;

/**
 * Lessons by day, in the order given: `plan[0]` is today, and there are as many days as `days`.
 * A lesson falls on the day in which its share of the whole load begins, so no day has more than a
 * fair share and one lesson, none less than a fair share without one, and today is never empty.
 * No days, no plan.
 */
export function readingPlan<L extends PlannedLesson>(
  lessons: readonly L[],
  days: number,
): readonly (readonly L[])[] {
  if (days < 1) return [];
  const plan: L[][] = Array.from({ length: days }, () => []);
  const whole = lessons.reduce((sum, lesson) => sum + loadOf(lesson), 0);
  let before = 0;
  for (const lesson of lessons) {
    const day = whole === 0 ? 0 : Math.floor((before / whole) * days);
    plan[Math.min(day, days - 1)]?.push(lesson);
    before += loadOf(lesson);
  }
  return plan;
}

const DAY_MS = 86_400_000;

/** Days from one date to another, both as `2027-01-31`; `undefined` where one of them is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [Date.parse(`${from}T00:00Z`), Date.parse(`${to}T00:00Z`)];
  return Number.isNaN(start) || Number.isNaN(end) ? undefined : Math.round((end - start) / DAY_MS);
}
