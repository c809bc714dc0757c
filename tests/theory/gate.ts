import { expect } from 'vitest';
import { zScore } from '~/sim/engine';

/** No gate of theory may be further off than this; at fixed seeds it passes always or never. */
export const Z_LIMIT = 3.5;
export const REPLICATIONS = 30;

/** Holds one value a replication to theory, and prints the row when THEORY_ROWS is set. */
export function expectTheory(name: string, values: readonly number[], expected: number): void {
  expect(values.length).toBeGreaterThanOrEqual(20);
  const { obtained, standardError, z } = zScore(values, expected);
  if (process.env['THEORY_ROWS']) {
    const cells = [
      expected.toFixed(6),
      obtained.toFixed(6),
      standardError.toFixed(6),
      z.toFixed(2),
    ];
    process.stdout.write(`row | ${name} | ${cells.join(' | ')} |\n`);
  }
  expect(standardError, `${name}: the replications differ`).toBeGreaterThan(0);
  expect(Math.abs(z), `${name}: expected ${expected}, obtained ${obtained}, z ${z}`).toBeLessThan(
    Z_LIMIT,
  );
}

export const mean = (
  values: ArrayLike<number>,
  from = 0,
  take?: (index: number) => boolean,
): number => {
  let sum = 0;
  let count = 0;
  for (let index = from; index < values.length; index += 1) {
    if (take && !take(index)) continue;
    sum += values[index]!;
    count += 1;
  }
  return sum / count;
};
