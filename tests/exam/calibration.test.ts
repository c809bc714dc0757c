import { describe, expect, test } from 'vitest';
import {
  INTERVAL_SHARE,
  PASS_MARK,
  chanceOfAtLeast,
  evidenceAt,
  readinessOf,
  shortestInterval,
  type Distribution,
  type Evidence,
} from '~/exam';
import { learners, type Learner } from './learners';

const SEEDS = [11, 12];
const MANY = 350;

/** What a model says before, held against what the simulated learners then score. */
interface Calibration {
  /** Share of learners whose score lies in the 80 % interval. */
  readonly coverage: number;
  /** Mean square of the chance to pass less what came of it: 0 is a prophet, 0.25 a coin. */
  readonly brier: number;
  /** Mean chance to pass less the share that passed. */
  readonly lean: number;
}

type Model = (evidence: Evidence) => Distribution | undefined;

function calibrate(model: Model, people: readonly Learner[]): Calibration {
  const rows = people.flatMap(({ trials, now, score }) => {
    const scores = model(evidenceAt(trials, now));
    if (!scores) return [];
    const { low, high } = shortestInterval(scores, INTERVAL_SHARE);
    const pass = chanceOfAtLeast(scores, PASS_MARK);
    return [{ held: score >= low && score <= high, pass, passed: score >= PASS_MARK ? 1 : 0 }];
  });
  const mean = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return {
    coverage: mean(({ held }) => (held ? 1 : 0)),
    brier: mean(({ pass, passed }) => (pass - passed) ** 2),
    lean: mean(({ pass, passed }) => pass - passed),
  };
}

/** Whole scores hold a little more than 80 % by themselves; two standard errors are 3 to 4 points. */
const isCalibrated = ({ coverage, brier, lean }: Calibration) =>
  coverage >= 0.77 && coverage <= 0.88 && brier <= 0.15 && Math.abs(lean) <= 0.08;

const ours: Model = (evidence) => {
  const readiness = readinessOf(evidence);
  return readiness.kind === 'forecast' ? readiness.scores : undefined;
};

/** Forty questions, each right with the share of all answers that were: sure of itself. */
function binomial(p: number): Distribution {
  let chances = [1];
  for (let n = 0; n < 40; n += 1) {
    chances = Array.from(
      { length: n + 2 },
      (_, k) => (chances[k] ?? 0) * (1 - p) + (chances[k - 1] ?? 0) * p,
    );
  }
  return chances;
}
const shareRight = (evidence: Evidence) => {
  const all = [...evidence.values()];
  const right = all.reduce((sum, tally) => sum + tally.right, 0);
  return right / all.reduce((sum, { right: r, wrong }) => sum + r + wrong, 0);
};

/** Models that look as good on a page, and are wrong. */
const WRONG: Readonly<Record<string, Model>> = {
  'the share right so far, taken as certain': (e) => ours(e) && binomial(shareRight(e)),
  'five marks too many for everybody': (e) => {
    const scores = ours(e);
    return scores && [0, 0, 0, 0, 0, ...scores.slice(0, 36)];
  },
  'the same chances for everybody': (e) => ours(e) && binomial(0.69),
  'anything from 0 to 40': (e) => ours(e) && Array.from({ length: 41 }, () => 1 / 41),
};

describe.each(SEEDS)('simulated learners of seed %i', (seed) => {
  const people = learners(seed, MANY);

  test('score within the interval eight times in ten, and pass as often as foretold', () => {
    const figures = calibrate(ours, people);
    expect(figures, JSON.stringify(figures)).toSatisfy(isCalibrated);
  });

  test.each(Object.entries(WRONG))('find out a wrong model: %s', (_name, model) => {
    const figures = calibrate(model, people);
    expect(figures, JSON.stringify(figures)).not.toSatisfy(isCalibrated);
  });
});
