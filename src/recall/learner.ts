import type { Grade } from './memory';

/**
 * A made-up learner: how often each grade is given, as running sums. The shares are our own choice:
 * of new cards a quarter is not known at once; of recalled ones most are simply good.
 */
const FIRST: readonly (readonly [Grade, number])[] = [
  ['again', 0.24],
  ['hard', 0.33],
  ['good', 0.83],
  ['easy', 1],
];
const RECALLED: readonly (readonly [Grade, number])[] = [
  ['hard', 0.12],
  ['good', 0.9],
  ['easy', 1],
];

const gradeAt = (table: readonly (readonly [Grade, number])[], u: number): Grade =>
  table.find(([, upTo]) => u < upTo)?.[0] ?? 'good';

/** The grade of a first review, for a uniform number in (0, 1). */
export const firstGrade = (u: number): Grade => gradeAt(FIRST, u);

/** The grade of a later one, for two uniform numbers and the probability of recall. */
export const laterGrade = (u: number, v: number, recall: number): Grade =>
  u < recall ? gradeAt(RECALLED, v) : 'again';
