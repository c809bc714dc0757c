import { exp, log } from '~/base/maths';
import { OUTCOMES, SLOTS, blueprint, outcomeOf, type Outcome, type Slot } from './blueprint';
import { betaBinomial, convolve, meanOf, mixture, type Distribution } from './distribution';
import type { Evidence } from './evidence';
import { logBeta } from './log-gamma';

/**
 * What somebody would score, exactly. How often they are right is one number m for the whole exam,
 * not known, and a number of its own for each slot, drawn from Beta(m k, (1 - m) k). Answers tell of
 * their slot and, through m, of all others: an empirical Bayes estimate with m integrated out.
 */
const AGREEMENT = 10;
/** What is believed of m before any answer: people who study are more often right than not. */
const BEFORE = { right: 4, wrong: 2.5 };
const STEPS = 40;
const MEANS = Array.from({ length: STEPS }, (_, i) => (i + 0.5) / STEPS);

/** The split of the seven practices comes back after so many papers. */
const TURNS = Array.from({ length: 7 }, (_, turn) => blueprint(turn));

export interface SlotForecast {
  readonly slot: Slot;
  /** Questions of this slot in a paper, on average. */
  readonly marks: number;
  /** Of those, right on average. */
  readonly expected: number;
}

export interface OutcomeForecast {
  readonly outcome: Outcome;
  readonly marks: number;
  readonly scores: Distribution;
  readonly expected: number;
}

export interface Forecast {
  /** Chances of each score from 0 to 40. */
  readonly scores: Distribution;
  readonly outcomes: readonly OutcomeForecast[];
  readonly slots: readonly SlotForecast[];
}

type Beliefs = ReadonlyMap<Slot, { readonly a: number; readonly b: number }>;

const none = { right: 0, wrong: 0 };
const MARKS: ReadonlyMap<Slot, number> = new Map(
  SLOTS.map((slot) => [
    slot,
    TURNS.reduce((sum, plan) => sum + (plan.get(slot) ?? 0), 0) / TURNS.length,
  ]),
);

const beliefsAt = (m: number, evidence: Evidence): Beliefs =>
  new Map(
    SLOTS.map((slot) => {
      const { right, wrong } = evidence.get(slot) ?? none;
      return [slot, { a: m * AGREEMENT + right, b: (1 - m) * AGREEMENT + wrong }];
    }),
  );

/** A mean that weighs less than this moves nothing. */
const TOO_LIGHT = 1e-6;

/** How well each m explains the answers, times what was believed before; adds up to 1. */
function weigh(evidence: Evidence): readonly { readonly m: number; readonly weight: number }[] {
  const heights = MEANS.map((m) => {
    let height = (BEFORE.right - 1) * log(m) + (BEFORE.wrong - 1) * log(1 - m);
    const before = logBeta(m * AGREEMENT, (1 - m) * AGREEMENT);
    for (const { a, b } of beliefsAt(m, evidence).values()) height += logBeta(a, b) - before;
    return height;
  });
  const top = Math.max(...heights);
  const heavy = MEANS.map((m, i) => ({ m, weight: exp((heights[i] ?? -Infinity) - top) })).filter(
    ({ weight }) => weight > TOO_LIGHT,
  );
  const all = heavy.reduce((sum, { weight }) => sum + weight, 0);
  return heavy.map(({ m, weight }) => ({ m, weight: weight / all }));
}

const slotsOf = (outcome: Outcome) => SLOTS.filter((slot) => outcomeOf(slot) === outcome);

/** Right answers in the questions of one outcome; the practices take turns in having one more. */
function outcomeScores(outcome: Outcome, beliefs: Beliefs): Distribution {
  const onPaper = (plan: ReadonlyMap<Slot, number>) =>
    slotsOf(outcome).reduce<Distribution>(
      (sum, slot) => {
        const { a, b } = beliefs.get(slot) ?? { a: 1, b: 1 };
        return convolve(sum, betaBinomial(plan.get(slot) ?? 0, a, b));
      },
      [1],
    );
  const plans = outcome === '7' ? TURNS : TURNS.slice(0, 1);
  return mixture(plans.map((plan) => [onPaper(plan), 1 / plans.length]));
}

/**
 * The forecast from all evidence, on papers built to the blueprint.
 *
 * @param supposed slots of which something else is supposed than the evidence says; that says nothing of other slots
 */
export function forecast(evidence: Evidence, supposed: Evidence = new Map()): Forecast {
  const shown = new Map([...evidence, ...supposed]);
  const told = weigh(evidence).map(({ m, weight }) => {
    const beliefs = beliefsAt(m, shown);
    const outcomes = OUTCOMES.map((outcome) => outcomeScores(outcome, beliefs));
    return { weight, beliefs, outcomes, scores: outcomes.reduce(convolve) };
  });
  const slots = SLOTS.map((slot): SlotForecast => {
    const share = told.reduce((sum, { beliefs, weight }) => {
      const { a, b } = beliefs.get(slot) ?? { a: 1, b: 1 };
      return sum + (weight * a) / (a + b);
    }, 0);
    const marks = MARKS.get(slot) ?? 0;
    return { slot, marks, expected: marks * share };
  });
  const outcomes = OUTCOMES.map((outcome, i): OutcomeForecast => {
    const scores = mixture(told.map((one) => [one.outcomes[i] ?? [], one.weight]));
    return { outcome, scores, expected: meanOf(scores), marks: scores.length - 1 };
  });
  return { scores: mixture(told.map(({ scores, weight }) => [scores, weight])), outcomes, slots };
}
