import type { RunColumns } from '../columns';
import { NONE } from '../tables';
import { CHANNELS, LINES } from '../words';
import type { Channel } from '../words';

/** Tickets at one place, and what they cost. */
export interface CostRow {
  readonly tickets: number;
  readonly euros: number;
}

const rowsFor = (places: readonly unknown[]) => places.map(() => ({ tickets: 0, euros: 0 }));

/** The ladder: what tickets cost by the line that settled them, in the order of LINES. */
export function costByLine(columns: RunColumns): readonly CostRow[] {
  const rows = rowsFor(LINES);
  for (let id = 0; id < columns.tickets; id += 1) {
    if (columns.settled[id] === NONE) continue;
    const row = rows[columns.settledLine[id]!]!;
    row.tickets += 1;
    row.euros += columns.costEuros[id]!;
  }
  return rows;
}

/** The same by the channel that they came by, whoever came. */
export function costByChannel(columns: RunColumns): Readonly<Record<Channel, CostRow>> {
  const rows = rowsFor(CHANNELS);
  for (let id = 0; id < columns.tickets; id += 1) {
    if (columns.prevented[id] === 1) continue;
    const row = rows[columns.channel[id]!]!;
    row.tickets += 1;
    row.euros += columns.costEuros[id]!;
  }
  return Object.fromEntries(CHANNELS.map((channel, nth) => [channel, rows[nth]])) as Record<
    Channel,
    CostRow
  >;
}
