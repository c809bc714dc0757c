import { PASS_MARK, outcomeOf, type Outcome } from './blueprint';
import { chanceOfAtLeast, equallyLikely, shortestInterval, type Interval } from './distribution';
import type { Evidence, Tally } from './evidence';
import { forecast, type Forecast, type SlotForecast } from './forecast';

/** A forecast takes answers worth this many fresh first ones, and one from each large outcome. */
export const ENOUGH_ANSWERS = 30;
export const LARGE_OUTCOMES = ['1', '2', '6', '7'] as const satisfies readonly Outcome[];
/** The share of exams that the interval holds, and how many equally likely exams are shown. */
export const INTERVAL_SHARE = 0.8;
export const EXAMS_SHOWN = 20;
/** A slot counts as learned when this share of its questions is right. */
export const LEARNED_SHARE = 0.9;

export interface StudyNext extends SlotForecast {
  /** Chance to pass once this slot is learned and all else is as it is. */
  readonly passThen: number;
}

export type Readiness =
  | {
      readonly kind: 'not-enough';
      /** What the answers are worth so far, in fresh first ones. */
      readonly worth: number;
      /** Large outcomes without an answer that still counts. */
      readonly unasked: readonly Outcome[];
    }
  | ({
      readonly kind: 'forecast';
      readonly interval: Interval;
      /** The middle score: as many exams above it as below. */
      readonly middle: number;
      readonly pass: number;
      /** Equally likely exams, ascending. */
      readonly exams: readonly number[];
      /** What to study first: where most marks are still to win. */
      readonly next: StudyNext;
    } & Forecast);

/** What answers count for in all. */
export const worthOf = ({ right, wrong }: Tally) => right + wrong;
const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);

/** An outcome is asked while its answers are worth one that is a half-life old. */
const STILL_COUNTS = 0.5;

function lacking(evidence: Evidence): { worth: number; unasked: readonly Outcome[] } {
  const worthIn = (outcome: Outcome) =>
    sum([...evidence].map(([slot, tally]) => (outcomeOf(slot) === outcome ? worthOf(tally) : 0)));
  return {
    worth: sum([...evidence.values()].map(worthOf)),
    unasked: LARGE_OUTCOMES.filter((outcome) => worthIn(outcome) < STILL_COUNTS),
  };
}

/** Whether answers carry a forecast. */
export function isEnough(evidence: Evidence): boolean {
  const { worth, unasked } = lacking(evidence);
  return worth >= ENOUGH_ANSWERS && unasked.length === 0;
}

export const marksToWin = ({ marks, expected }: SlotForecast): number => marks - expected;

/** As if a slot were learned, so many answers that nothing else is believed of it. */
const LEARNED: Tally = { right: 1000 * LEARNED_SHARE, wrong: 1000 * (1 - LEARNED_SHARE) };

export function readinessOf(evidence: Evidence): Readiness {
  if (!isEnough(evidence)) return { kind: 'not-enough', ...lacking(evidence) };
  const told = forecast(evidence);
  const [first, ...others] = told.slots;
  const next = others.reduce((a, b) => (marksToWin(b) > marksToWin(a) ? b : a), first!);
  const passing = (scores: readonly number[]) => chanceOfAtLeast(scores, PASS_MARK);
  const pass = passing(told.scores);
  const then = forecast(evidence, new Map([[next.slot, LEARNED]]));
  return {
    kind: 'forecast',
    ...told,
    interval: shortestInterval(told.scores, INTERVAL_SHARE),
    middle: equallyLikely(told.scores, 1)[0] ?? 0,
    pass,
    exams: equallyLikely(told.scores, EXAMS_SHOWN),
    next: { ...next, passThen: Math.max(pass, passing(then.scores)) },
  };
}
