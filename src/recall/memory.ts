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

/** FSRS-6 with its default parameters: fuzz off, short-term memory on. */
const model = fsrs();

const gradeNumber = (grade: Grade) => GRADES.indexOf(grade) + 1;

/** The memory after the first review of a card. */
export function firstMemory(grade: Grade): Memory {
  return model.next_state(null, 0, gradeNumber(grade));
}

/** The memory after one more review, `days` (whole, 0 the same day) after the last. */
export function nextMemory(memory: Memory, days: number, grade: Grade): Memory {
  invariant(days >= 0, `a review comes after the one before it, not ${days} days`);
  return model.next_state(memory, days, gradeNumber(grade));
}

/** Probability, 0 to 1, that the card is recalled `days` after its last review. */
export function recallAfter(memory: Memory, days: number): number {
  return model.forgetting_curve(days, memory.stability);
}

/** Whole days, at least 1, until recall has sunk to `retention` (0 to 1). */
export function intervalDays(memory: Memory, retention: number): number {
  const modifier = model.calculate_interval_modifier(retention);
  return Math.max(1, Math.round(memory.stability * modifier));
}
