import { exp } from '~/base/maths';

/** One choice among rows of features, and which row was right. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: number;
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

function chances(weights: readonly number[], rows: Choice['rows']): number[] {
  const marks = rows.map((row) => dot(weights, row));
  const top = Math.max(...marks);
  const parts = marks.map((mark) => exp(mark - top));
  const all = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / all);
}

/** Standard deviation of each feature around zero; 1 where a feature never differs. */
function scales(choices: readonly Choice[]): number[] {
  const rows = choices.flatMap(({ rows }) => rows);
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, i) => {
    const square = rows.reduce((sum, row) => sum + (row[i] ?? 0) ** 2, 0) / rows.length;
    return Math.sqrt(square) || 1;
  });
}

const STEPS = 150;
const RATE = 1;
/** Pulls weights towards zero, so that a feature that only chance favours weighs little. */
const RIDGE = 0.002;

/**
 * Logistic regression for a choice of one among several (McFadden's conditional logit): weights that
 * make the right rows likely, found by climbing from zero in a fixed number of steps.
 */
export function fitChoices(choices: readonly Choice[]): number[] {
  const size = scales(choices);
  const scaled = choices.map(({ rows, right }) => ({
    right,
    rows: rows.map((row) => row.map((value, i) => value / (size[i] ?? 1))),
  }));
  let weights = size.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => -RIDGE * weight);
    for (const { rows, right } of scaled) {
      const p = chances(weights, rows);
      rows.forEach((row, at) => {
        const pull = ((at === right ? 1 : 0) - (p[at] ?? 0)) / scaled.length;
        row.forEach((value, i) => (slope[i] = (slope[i] ?? 0) + pull * value));
      });
    }
    weights = weights.map((weight, i) => weight + RATE * (slope[i] ?? 0));
  }
  return weights.map((weight, i) => weight / (size[i] ?? 1));
}

/** The row that the weights find likeliest; the first of equals. */
export function choose(weights: readonly number[], rows: Choice['rows']): number {
  const marks = rows.map((row) => dot(weights, row));
  return marks.indexOf(Math.max(...marks));
}
