import { intervalDays, recallOn, review, type Trace } from './memory';

/** Without an exam a card comes back when recall has sunk to this. */
export const PLAIN_RETENTION = 0.9;
/** With an exam ahead a card may sink lower before it must come back: the reviews are kept for later. */
export const EXAM_RETENTION = 0.85;

/** Whether an exam still lies ahead of a review. */
const isAhead = (exam: number | undefined, day: number): exam is number =>
  exam !== undefined && day < exam;

/**
 * The day on which a card comes back, after the day of its last review. With an exam ahead that is
 * at the latest the day before it; a card reviewed on that very day comes back on exam day.
 */
export function dueDay(
  trace: Trace,
  exam: number | undefined,
  retention = exam === undefined ? PLAIN_RETENTION : EXAM_RETENTION,
): number {
  const due = trace.last + intervalDays(trace, retention);
  return isAhead(exam, trace.last) ? Math.min(due, Math.max(exam - 1, trace.last + 1)) : due;
}

export interface Lift {
  /** Recall on exam day without another review. */
  readonly recall: number;
  /** What a review today adds to it, in expectation. */
  readonly gain: number;
  /** Reviews that it takes, in expectation: a forgotten card is shown once more the same day. */
  readonly reviews: number;
}

/** What a review on `today` does for recall on the exam day. */
export function liftOf(trace: Trace, today: number, exam: number): Lift {
  const p = recallOn(trace, today);
  const recalled = recallOn(review(trace, today, 'good'), exam);
  const relearned = recallOn(review(review(trace, today, 'again'), today, 'good'), exam);
  const recall = recallOn(trace, exam);
  return { recall, gain: p * recalled + (1 - p) * relearned - recall, reviews: 2 - p };
}
