import { MEASURES, difference, summarise } from '~/sim/desk';
import type { DeskReports, MeasureId } from '~/sim/desk';
import { onDemand } from './on-demand';
import type { Bands, Comparison, MeasureComparison, Pair } from './protocol';
import { DOTS, FIRST_DOT } from './row';
import type { Columns, Row } from './row';

/** The rows of many replications under two policies, row n of one on the tickets of row n of the other. */
export interface Rows {
  readonly columns: Columns<DeskReports>;
  readonly rows: Pair<readonly Row[]>;
}

/** The first `count` rows; what only some readers ask for is counted when they ask. */
export function compareRows({ columns, rows }: Rows, count: number): Comparison {
  const valuesOf = (side: readonly Row[], column: number) =>
    Array.from({ length: count }, (_, row) => {
      const value = side[row]![column]!;
      return Number.isNaN(value) ? undefined : value;
    });

  const compareNumbers = (column: number): MeasureComparison => {
    const now = valuesOf(rows.now, column);
    const before = valuesOf(rows.before, column);
    return {
      now: summarise(now),
      before: summarise(before),
      difference: difference(now, before),
    };
  };

  /** Mean of each dot over the runs that have dots; none where none has. */
  const meanDots = (side: readonly Row[]): readonly number[] => {
    const sums = Array.from({ length: DOTS }, () => 0);
    let filled = 0;
    for (let row = 0; row < count; row += 1) {
      const numbers = side[row]!;
      if (Number.isNaN(numbers[FIRST_DOT])) continue;
      filled += 1;
      for (let dot = 0; dot < DOTS; dot += 1) sums[dot]! += numbers[FIRST_DOT + dot]!;
    }
    return filled === 0 ? [] : sums.map((sum) => sum / filled);
  };

  const bandsOf = (side: readonly Row[], tree: unknown): unknown => {
    if (typeof tree === 'number') return summarise(valuesOf(side, tree));
    if (Array.isArray(tree)) return tree.map((part) => bandsOf(side, part));
    return Object.fromEntries(
      Object.entries(tree as object).map(([key, part]) => [key, bandsOf(side, part)]),
    );
  };
  const reportsOf = (side: readonly Row[]) =>
    onDemand(columns, (part) => bandsOf(side, part)) as Bands<DeskReports>;

  return {
    replications: count,
    measures: Object.fromEntries(
      MEASURES.map((id, column) => [id, compareNumbers(column)]),
    ) as Record<MeasureId, MeasureComparison>,
    percentileMinutes: onDemand(rows, meanDots) as Comparison['percentileMinutes'],
    reports: { now: reportsOf(rows.now), before: reportsOf(rows.before) },
  };
}
