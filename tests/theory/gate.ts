import { beforeAll, describe, expect, it } from 'vitest';
import { replicate } from '~/sim/engine';
import { EXPERIMENTS, judge } from '~/sim/proof';
import type { Experiment, Gate, ProofGroup } from '~/sim/proof';

const known = new Map<string, readonly (readonly number[])[]>();

/** What each replication of an experiment gives, one value a gate; run once a file. */
export function valuesOf(experiment: Experiment): readonly (readonly number[])[] {
  const values =
    known.get(experiment.id) ?? replicate(0, experiment.replications, experiment.replicate);
  known.set(experiment.id, values);
  return values;
}

/** One gate's value in every replication. */
export const columnOf = (experiment: Experiment, gate: string): readonly number[] => {
  const place = experiment.gates.findIndex(({ id }) => id === gate);
  return valuesOf(experiment).map((row) => row[place] ?? NaN);
};

export const experimentsOf = (group: ProofGroup) =>
  EXPERIMENTS.filter((experiment) => experiment.group === group);

/** Holds a gate to theory, and prints the row when THEORY_ROWS is set. */
function hold(name: string, gate: Gate, values: readonly number[]): void {
  const { expected, obtained, standardError, z, held } = judge(gate, values);
  if (process.env['THEORY_ROWS']) {
    const cells = [expected, obtained, standardError].map((value) => value.toFixed(6));
    process.stdout.write(`row | ${name} | ${cells.join(' | ')} | ${z.toFixed(2)} |\n`);
  }
  expect(values.length).toBeGreaterThanOrEqual(20);
  expect(standardError, `${name}: the replications differ`).toBeGreaterThan(0);
  expect(held, `${name}: expected ${expected}, obtained ${obtained}, z ${z}`).toBe(true);
}

/** One test for each gate of a group. */
export function holdToTheory(group: ProofGroup): void {
  describe.each(experimentsOf(group).map((experiment) => [experiment.id, experiment] as const))(
    '%s',
    (id, experiment) => {
      beforeAll(() => void valuesOf(experiment), 120_000);
      it.each(experiment.gates.map((gate) => [gate.id, gate] as const))('%s', (name, gate) =>
        hold(`${id} ${name}`, gate, columnOf(experiment, name)),
      );
    },
  );
}
