import { summariesOf, worldsOf } from '~/sim/desk';
import type { DeskPolicy, DeskReports, Scenario, Worlds } from '~/sim/desk';
import { FIRST_RESULT } from './protocol';
import { reportColumns, rowOf } from './row';
import type { Columns, Row } from './row';

/** The weeks of one policy: each is run when it is first asked for, and remembered. */
export interface Weeks {
  readonly row: (week: number) => Row;
  /** Where the reports stand in a row; known once a week is run. */
  readonly columns: () => Columns<DeskReports> | undefined;
}

function weeksOf(scenario: Scenario, policy: DeskPolicy, seed: number, worlds: Worlds): Weeks {
  const rows = new Map<number, Row>();
  const summarise = summariesOf(scenario, policy, seed, worlds);
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

/** The value of a key, made when it is first asked for. The one asked for longest ago of more than `size` is forgotten. */
function memory<T>(size: number): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const value = known.get(key) ?? make();
    known.delete(key);
    known.set(key, value);
    const oldest = known.keys().next().value;
    if (known.size > size && oldest !== undefined) known.delete(oldest);
    return value;
  };
}

/**
 * Remembers the weeks asked for last: a baseline stays while a lever moves, and a lever moved back
 * costs nothing. The worlds of the first result stay for whichever policy comes next.
 */
export function weeksMemory(
  size = 6,
): (scenario: Scenario, policy: DeskPolicy, seed: number) => Weeks {
  const policies = memory<Weeks>(size);
  const worlds = memory<Worlds>(1);
  return (scenario, policy, seed) => {
    const world = JSON.stringify([scenario, seed]);
    return policies(world + JSON.stringify(policy), () =>
      weeksOf(
        scenario,
        policy,
        seed,
        worlds(world, () => worldsOf(scenario, seed, FIRST_RESULT)),
      ),
    );
  };
}
