import type { RunColumns } from '../columns';
import { NONE } from '../tables';

/** The tickets with so many hand-offs; means are absent where there are none. */
export interface HandOffRow {
  readonly tickets: number;
  /** Calendar hours until settled for good. */
  readonly meanHours: number | undefined;
  readonly meanEuros: number | undefined;
}

/** Hand-offs of the last row, and more. */
export const MOST_HAND_OFFS = 3;

/** What hand-offs go with in hours and euros: a row from none up to `MOST_HAND_OFFS`, of tickets settled by people. */
export function handOffsOf(columns: RunColumns): readonly HandOffRow[] {
  const rows = Array.from({ length: MOST_HAND_OFFS + 1 }, () => ({
    tickets: 0,
    seconds: 0,
    euros: 0,
  }));
  for (let id = 0; id < columns.tickets; id += 1) {
    if (columns.settled[id] === NONE || columns.settledLine[id] === 0) continue;
    const row = rows[Math.min(columns.handOffs[id]!, MOST_HAND_OFFS)]!;
    row.tickets += 1;
    row.seconds += columns.settled[id]! - columns.arrived[id]!;
    row.euros += columns.costEuros[id]!;
  }
  return rows.map(({ tickets, seconds, euros }) => ({
    tickets,
    meanHours: tickets === 0 ? undefined : seconds / tickets / 3600,
    meanEuros: tickets === 0 ? undefined : euros / tickets,
  }));
}
