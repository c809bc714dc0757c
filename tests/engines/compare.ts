import type { Answer } from './engine.ts';
import type { HashedRun } from './runs.ts';

export interface Row extends HashedRun {
  readonly engine: string;
  readonly version: string;
  readonly same: boolean;
}

/**
 * One row for each run of the reference in each engine, the reference among them. A run that an engine
 * does not have is not the same.
 */
export function compareRuns(
  reference: readonly HashedRun[],
  answers: readonly (Answer & { readonly engine: string })[],
): readonly Row[] {
  return reference.flatMap(({ scenario, seed, hash: expected }) =>
    answers.map(({ engine, version, runs }) => {
      const found = runs.find((run) => run.scenario === scenario && run.seed === seed);
      const hash = found?.hash ?? 'none';
      return { scenario, seed, engine, version, hash, same: hash === expected };
    }),
  );
}

/** Columns as wide as their widest cell, under their names. */
export function formatRows(rows: readonly Row[]): string {
  const cells = rows.map(({ scenario, seed, engine, version, hash, same }) => [
    ...[scenario, `${seed}`, engine, version, hash],
    same ? 'same' : 'NOT THE SAME',
  ]);
  const table = [['scenario', 'seed', 'engine', 'version', 'hash', 'as in Node'], ...cells];
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(width(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
