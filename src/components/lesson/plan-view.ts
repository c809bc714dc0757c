import { daysBetween, loadOf, readingPlan, type PlannedLesson } from '~/exam';

/** A planned day: what to read, and its minutes with practice. */
export interface PlannedDay<L> {
  /** Days from today. */
  readonly ahead: number;
  readonly lessons: readonly L[];
  readonly minutes: number;
}

/** What the page says to a reader with or without a date. */
export type PlanView<L> =
  | { readonly kind: 'no-date' | 'past' | 'exam-today' | 'all-done' }
  | {
      readonly kind: 'plan';
      readonly daysLeft: number;
      readonly minutesPerDay: number;
      readonly today: PlannedDay<L>;
      readonly later: readonly PlannedDay<L>[];
    };

export interface PlanInput<L> {
  readonly lessons: readonly L[];
  /** `2027-01-31`, where the reader has set it. */
  readonly exam: string | undefined;
  readonly today: string;
  /** When today began, in milliseconds since 1970. */
  readonly dayBegan: number;
  /** When a lesson was finished, if it was. */
  readonly doneAt: (id: string) => number | undefined;
}

/**
 * The plan as it stands this morning: what is finished during the day stays in today's list, so that
 * the list ends.
 */
export function planView<L extends PlannedLesson>(input: PlanInput<L>): PlanView<L> {
  const { lessons, exam, today, dayBegan, doneAt } = input;
  const daysLeft = exam === undefined ? undefined : daysBetween(today, exam);
  if (daysLeft === undefined) return { kind: 'no-date' };
  if (daysLeft < 0) return { kind: 'past' };
  if (lessons.every(({ id }) => doneAt(id) !== undefined)) return { kind: 'all-done' };
  if (daysLeft === 0) return { kind: 'exam-today' };
  const left = lessons.filter(({ id }) => (doneAt(id) ?? Infinity) >= dayBegan);
  const minutesOf = (some: readonly L[]) =>
    Math.round(some.reduce((sum, lesson) => sum + loadOf(lesson), 0));
  const [first = [], ...rest] = readingPlan(left, daysLeft);
  return {
    kind: 'plan',
    daysLeft,
    minutesPerDay: Math.ceil(minutesOf(left) / daysLeft),
    today: { ahead: 0, lessons: first, minutes: minutesOf(first) },
    later: rest.map((some, i) => ({ ahead: i + 1, lessons: some, minutes: minutesOf(some) })),
  };
}
