import type { ChartTable } from '~/chart';
import type { Band } from '~/sim/desk';
import { bandCells, textCell, type ReportView } from './report-view';

/** One number of a report that has no chart. */
export interface SidesRow {
  readonly name: string;
  readonly now: Band | undefined;
  readonly before: Band | undefined;
  readonly write: (value: number) => string;
}

/** Numbers now, with their intervals, and before where that differs. */
export function sidesTable(rows: readonly SidesRow[], { different, t }: ReportView): ChartTable {
  const sides = different ? (['now', 'before'] as const) : (['now'] as const);
  return {
    columns: [
      { name: t.results.measure },
      ...sides.flatMap((side) => [
        { name: t.results[side] },
        { name: `${t.results.between}, ${t.results[side]}` },
      ]),
    ],
    rows: rows.map((row) => [
      textCell(row.name),
      ...sides.flatMap((side) => bandCells(row[side], row.write, t)),
    ]),
  };
}
