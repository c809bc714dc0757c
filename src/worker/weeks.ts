import { summariesOf } from '~/sim/desk';
import type { DeskPolicy, DeskReports, Scenario } from '~/sim/desk';
import { reportColumns, rowOf } from './row';
import type { Columns, Row } from './row';

/** The weeks of one policy: each is run when it is first asked for, and remembered. */
export interface Weeks {
  readonly row: (week: number) => Row;
  /** Where the reports stand in a row; known once a week is run. */
  readonly columns: () => Columns<DeskReports> | undefined;
}

export function weeksOf(scenario: Scenario, policy: DeskPolicy, seed: number): Weeks {
  const rows = new Map<number, Row>();
  const summarise = summariesOf(scenario, policy, seed);
  let columns: Columns<DeskReports> | undefined;
  return {
    row(week) {
      const known = rows.get(week);
      if (known) return known;
      const summary = summarise(week);
      columns ??= reportColumns(summary.reports);
      const row = rowOf(summary);
      rows.set(week, row);
      return row;
    },
    columns: () => columns,
  };
}

/**
 * Remembers the weeks asked for last: a baseline stays while a lever moves, and a lever moved back
 * costs nothing. The oldest of more than `size` is forgotten.
 */
export function weeksMemory(size = 6): typeof weeksOf {
  const known = new Map<string, Weeks>();
  return (scenario, policy, seed) => {
    const key = JSON.stringify([scenario, policy, seed]);
    const weeks = known.get(key) ?? weeksOf(scenario, policy, seed);
    known.delete(key);
    known.set(key, weeks);
    const oldest = known.keys().next().value;
    if (known.size > size && oldest !== undefined) known.delete(oldest);
    return weeks;
  };
}
