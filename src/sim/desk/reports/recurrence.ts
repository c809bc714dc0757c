import type { RunColumns } from '../columns';
import type { Scenario } from '../scenario';
import { NONE } from '../tables';

/** Tickets that share a cause, and what ending it would have spared. */
export interface CauseRow {
  readonly tickets: number;
  /** Of these, handled with the workaround of a known error. */
  readonly withWorkaround: number;
  /** Never came, because the cause had ended. */
  readonly prevented: number;
  readonly euros: number;
  readonly workMinutes: number;
  /** What those who waited lost meanwhile; 0 where nobody has counted it. */
  readonly lossEuros: number;
}

/** A row for each cause of the scenario, in its order. */
export function recurrenceOf(columns: RunColumns, scenario: Scenario): readonly CauseRow[] {
  const rows = (scenario.problems?.causes ?? []).map(() => ({
    tickets: 0,
    withWorkaround: 0,
    prevented: 0,
    euros: 0,
    workMinutes: 0,
    lossEuros: 0,
  }));
  for (let id = 0; rows.length > 0 && id < columns.tickets; id += 1) {
    const cause = columns.cause[id]!;
    const hasCome = columns.arrived[id] !== NONE && columns.arrived[id]! <= columns.untilTick;
    if (cause === NONE || !hasCome) continue;
    const row = rows[cause]!;
    if (columns.prevented[id] === 1) {
      row.prevented += 1;
      continue;
    }
    row.tickets += 1;
    row.withWorkaround += columns.workaround[id]!;
    row.euros += columns.costEuros[id]!;
    row.workMinutes += columns.workMinutes[id]!;
    const end = Math.max(columns.settled[id]!, columns.gaveUp[id]!);
    const hours = ((end < 0 ? columns.untilTick : end) - columns.arrived[id]!) / 3600;
    row.lossEuros += hours * (columns.lossRates?.[id] ?? 0);
  }
  return rows;
}
