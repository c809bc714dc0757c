import { fsrs } from 'ts-fsrs';
import { invariant } from '~/base/invariant';

/** What a reader says of a card, worst first: 1 to 4 in FSRS. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];

/** A memory as FSRS sees it. */
export interface Memory {
  /** Days after which 9 in 10 such cards are still recalled. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
}

/** A memory and the day of its last review; days are whole numbers on one calendar. */
export interface Trace extends Memory {
  readonly last: number;
}

/** FSRS-6 with its default parameters: fuzz off, short-term memory on. */
const model = fsrs();

const numberOf = (grade: Grade) => GRADES.indexOf(grade) + 1;

/** The trace after a review on `day`; `before` is that of the reviews until then, if any. */
export function review(before: Trace | undefined, day: number, grade: Grade): Trace {
  const days = before === undefined ? 0 : day - before.last;
  invariant(days >= 0, `a review comes after the one before it, not ${-days} days earlier`);
  const { stability, difficulty } = model.next_state(before ?? null, days, numberOf(grade));
  return { stability, difficulty, last: day };
}

/** Probability, 0 to 1, that the card is recalled on `day` if it is not reviewed until then. */
export function recallOn(trace: Trace, day: number): number {
  return model.forgetting_curve(day - trace.last, trace.stability);
}

const modifiers = new Map<number, number>();

/** Whole days, at least 1, from a review until recall has sunk to `retention` (0 to 1). */
export function intervalDays({ stability }: Memory, retention: number): number {
  const modifier = modifiers.get(retention) ?? model.calculate_interval_modifier(retention);
  modifiers.set(retention, modifier);
  return Math.max(1, Math.round(stability * modifier));
}
