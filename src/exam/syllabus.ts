/**
 * The candidate syllabus of ITIL 4 Foundation (outline of version 1.4, September 2019):
 * every assessment criterion with its Bloom level, its marks in a paper of 40, and its letters.
 */
export const CRITERIA = [
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '3.1',
  '4.1',
  '5.1',
  '5.2',
  '6.1',
  '6.2',
  '7.1',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface CriterionFacts {
  /** 1 is recall, 2 is understand. */
  readonly bloom: 1 | 2;
  readonly marks: number;
  /** Last letter of the points under the criterion, or none where it has no letters. */
  readonly lastLetter?: string;
}

export const SYLLABUS: { readonly [c in Criterion]: CriterionFacts } = {
  '1.1': { bloom: 1, marks: 2, lastLetter: 'g' },
  '1.2': { bloom: 2, marks: 2, lastLetter: 'h' },
  '1.3': { bloom: 2, marks: 1, lastLetter: 'd' },
  '2.1': { bloom: 2, marks: 1 },
  '2.2': { bloom: 2, marks: 5, lastLetter: 'g' },
  '3.1': { bloom: 2, marks: 2, lastLetter: 'd' },
  '4.1': { bloom: 2, marks: 1 },
  '5.1': { bloom: 2, marks: 1 },
  '5.2': { bloom: 2, marks: 1, lastLetter: 'f' },
  '6.1': { bloom: 1, marks: 5, lastLetter: 'o' },
  '6.2': { bloom: 1, marks: 2, lastLetter: 'g' },
  '7.1': { bloom: 2, marks: 17, lastLetter: 'g' },
};

export interface SyllabusPoint {
  readonly criterion: Criterion;
  readonly letter?: string;
}

/** Reads `7.1f` or `2.1`; answers `undefined` for anything the syllabus does not hold. */
export function parsePoint(text: string): SyllabusPoint | undefined {
  const match = /^(\d\.\d)([a-z])?$/.exec(text);
  const criterion = CRITERIA.find((c) => c === match?.[1]);
  if (!criterion) return undefined;
  const { lastLetter } = SYLLABUS[criterion];
  const letter = match?.[2];
  if (letter === undefined) return lastLetter === undefined ? { criterion } : undefined;
  if (lastLetter === undefined || letter > lastLetter) return undefined;
  return { criterion, letter };
}

/** `7.1f` as people write it: `7.1 f`. */
export function formatPoint({ criterion, letter }: SyllabusPoint): string {
  return letter ? `${criterion} ${letter}` : criterion;
}
