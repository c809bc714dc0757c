import { quantileOfSorted } from '~/sim/engine';
import type { DeskRun } from '../records';

/** The tickets with so many hand-offs. */
export interface HandOffRow {
  readonly handOffs: number;
  readonly tickets: number;
  /** Calendar hours until settled for good. */
  readonly medianHours: number;
  readonly meanEuros: number;
}

/** What hand-offs cost in hours and euros, from none up to `most` and more, of tickets settled by people. */
export function handOffReport({ tickets }: DeskRun, most = 3): readonly HandOffRow[] {
  const settled = tickets.filter((ticket) => (ticket.settledByLine ?? 0) > 0);
  return Array.from({ length: most + 1 }, (_, handOffs) => {
    const mine = settled.filter((ticket) => Math.min(ticket.handOffs, most) === handOffs);
    const hours = mine.map(
      ({ settledTick = 0, arrivedTick }) => (settledTick - arrivedTick) / 3600,
    );
    hours.sort((a, b) => a - b);
    return {
      handOffs,
      tickets: mine.length,
      medianHours: hours.length === 0 ? NaN : quantileOfSorted(hours, 0.5),
      meanEuros: mine.reduce((sum, { costEuros }) => sum + costEuros, 0) / mine.length,
    };
  }).filter((row) => row.tickets > 0);
}
