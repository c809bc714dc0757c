import { runsOf, worldsOf } from '~/sim/desk';
import type { DeskPolicy, DeskReports, Scenario, Underway, Worlds } from '~/sim/desk';
import { FIRST_RESULT } from './protocol';
import { reportColumns, rowOf } from './row';
import type { Columns, Row } from './row';

/** Between two looks at the mail; a month of 2,500 tickets has some 14,000. */
const EVENTS_PER_PIECE = 1500;

/** The weeks of one policy: each is run when it is first asked for, piece by piece, and remembered. */
export interface Weeks {
  /** Does the next piece of a week, unless it is known; its row once it is run. */
  readonly workOn: (week: number) => Row | undefined;
  /** Where the reports stand in a row; known once a week is run. */
  readonly columns: () => Columns<DeskReports> | undefined;
}

function weeksOf(scenario: Scenario, policy: DeskPolicy, seed: number, worlds: Worlds): Weeks {
  const rows = new Map<number, Row>();
  const begin = runsOf(scenario, policy, seed, worlds);
  let underway: { readonly week: number; readonly proceed: Underway } | undefined;
  let columns: Columns<DeskReports> | undefined;
  return {
    workOn(week) {
      const known = rows.get(week);
      if (known) return known;
      if (underway?.week !== week) underway = { week, proceed: begin(week) };
      const summary = underway.proceed(EVENTS_PER_PIECE);
      if (!summary) return undefined;
      underway = undefined;
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
