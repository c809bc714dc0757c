import { CRITERIA, SYLLABUS, parsePoint, type Criterion } from './syllabus';

/** Questions in a paper, and the right answers that pass it. */
export const PAPER_SIZE = 40;
export const PASS_MARK = 26;

/** The seven learning outcomes are the first figure of a criterion. */
export const OUTCOMES = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcome of a point such as `7.1f`. */
export function outcomeOf(point: string): Outcome | undefined {
  return OUTCOMES.find((outcome) => point.startsWith(`${outcome}.`));
}

/** Letters of the seven practices in depth, under criterion 7.1. */
export const PRACTICE_LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export type PracticeLetter = (typeof PRACTICE_LETTERS)[number];

/** What a paper counts by: a criterion, or one of the practices in depth. */
export type Slot = Exclude<Criterion, '7.1'> | `7.1${PracticeLetter}`;

export const SLOTS: readonly Slot[] = CRITERIA.flatMap((c): readonly Slot[] =>
  c === '7.1' ? PRACTICE_LETTERS.map((letter) => `7.1${letter}` as const) : [c],
);

/** The slot of a point such as `7.1f` or `2.2c`. */
export function slotOf(point: string): Slot | undefined {
  const parsed = parsePoint(point);
  if (!parsed) return undefined;
  const name = parsed.criterion === '7.1' ? `7.1${parsed.letter}` : parsed.criterion;
  return SLOTS.find((slot) => slot === name);
}

/** The syllabus does not split the 17 marks of 7.1: three practices have a question more, in turn. */
const PRACTICE_MARKS = [3, 3, 2, 2, 2, 2, 3] as const;

/**
 * How many questions each slot has in a paper. The split over the practices moves on by one with
 * each turn; seven turns are a round.
 */
export function blueprint(turn: number): ReadonlyMap<Slot, number> {
  return new Map(
    SLOTS.map((slot) => {
      const practice = PRACTICE_LETTERS.findIndex((letter) => slot === `7.1${letter}`);
      const marks =
        practice === -1
          ? SYLLABUS[slot as Exclude<Slot, `7.1${PracticeLetter}`>].marks
          : (PRACTICE_MARKS[(practice + turn) % PRACTICE_MARKS.length] ?? 0);
      return [slot, marks];
    }),
  );
}
