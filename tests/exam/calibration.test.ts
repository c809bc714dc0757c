import { describe, expect, test } from 'vitest';
import {
  INTERVAL_SHARE,
  PASS_MARK,
  chanceOfAtLeast,
  evidenceAt,
  readinessOf,
  shortestInterval,
  type Distribution,
} from '~/exam';
import { meanOf } from '~/exam/distribution';
import { learners } from './learners';

const SEED = 11;
const MANY = 700;
/** Under so many answers' worth a forecast must know how little it knows. */
const FEW = 70;

/** Somebody of whom there is a forecast, and the exam that came of it. */
interface Case {
  readonly worth: number;
  readonly shareRight: number;
  readonly scores: Distribution;
  readonly score: number;
}

const cases = learners(SEED, MANY).flatMap(({ trials, now, score }): Case[] => {
  const evidence = evidenceAt(trials, now);
  const readiness = readinessOf(evidence);
  if (readiness.kind !== 'forecast') return [];
  const tallies = [...evidence.values()];
  const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
  const worth = right + tallies.reduce((sum, tally) => sum + tally.wrong, 0);
  return [{ worth, shareRight: right / worth, scores: readiness.scores, score }];
});
const groups: Readonly<Record<string, readonly Case[]>> = {
  few: cases.filter(({ worth }) => worth < FEW),
  many: cases.filter(({ worth }) => worth >= FEW),
};

/** What a model says before, held against what the simulated learners then score. */
interface Calibration {
  /** Share of learners whose score lies in the 80 % interval. */
  readonly coverage: number;
  /** Mean square of the chance to pass less what came of it: 0 is a prophet, 0.25 a coin. */
  readonly brier: number;
  /** Mean chance to pass less the share that passed. */
  readonly lean: number;
  /** Mean of the marks foretold less those scored. */
  readonly marks: number;
}

type Model = (one: Case) => Distribution;

function calibrate(model: Model, people: readonly Case[]): Calibration {
  const rows = people.map((one) => {
    const scores = model(one);
    const { low, high } = shortestInterval(scores, INTERVAL_SHARE);
    const passed = one.score >= PASS_MARK ? 1 : 0;
    const held = one.score >= low && one.score <= high ? 1 : 0;
    const marks = meanOf(scores) - one.score;
    return { held, passed, pass: chanceOfAtLeast(scores, PASS_MARK), marks };
  });
  const mean = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return {
    coverage: mean(({ held }) => held),
    brier: mean(({ pass, passed }) => (pass - passed) ** 2),
    lean: mean(({ pass, passed }) => pass - passed),
    marks: mean(({ marks }) => marks),
  };
}

/** Whole scores hold about 82 % by themselves; two standard errors of a group are 4 to 5 points, and half a mark. */
const isCalibrated = ({ coverage, brier, lean, marks }: Calibration) =>
  coverage >= 0.77 &&
  coverage <= 0.88 &&
  brier <= 0.16 &&
  Math.abs(lean) <= 0.045 &&
  Math.abs(marks) <= 0.5;

/** Forty questions, each right with the same chance, and that chance certain. */
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

/** Models that look as good on a page, and are wrong. */
const WRONG: Readonly<Record<string, Model>> = {
  'the share right so far, taken as certain': ({ shareRight }) => binomial(shareRight),
  'three marks too many for everybody': ({ scores }) => [0, 0, 0, ...scores.slice(0, 38)],
  'the same chances for everybody': () => binomial(0.69),
  'anything from 0 to 40': () => Array.from({ length: 41 }, () => 1 / 41),
};

describe('simulated learners', () => {
  test.each(Object.entries(groups))(
    'with %s answers score within the interval eight times in ten, and pass as often as foretold',
    (_name, people) => {
      const figures = calibrate(({ scores }) => scores, people);
      expect(people.length).toBeGreaterThan(200);
      expect(figures, JSON.stringify(figures)).toSatisfy(isCalibrated);
    },
  );

  test.each(Object.entries(WRONG))('find out a wrong model: %s', (_name, model) => {
    const figures = calibrate(model, groups['few'] ?? []);
    expect(figures, JSON.stringify(figures)).not.toSatisfy(isCalibrated);
  });
});
