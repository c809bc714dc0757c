import type { DeskPolicy, DeskReports, Scenario } from '~/sim/desk';
import { memory } from './memory';
import type { Columns, Row } from './row';

/** The weeks of one policy that have been run. */
export interface Weeks {
  /** By week, with gaps where a week has not been run. */
  readonly rows: Row[];
  /** Where the reports stand in a row; known once a week has been run. */
  columns?: Columns<DeskReports>;
}

/**
 * Remembers the weeks of the policies asked for last: a baseline stays while a lever moves, and a lever
 * moved back costs nothing.
 */
export function weeksMemory(
  size = 6,
): (scenario: Scenario, policy: DeskPolicy, seed: number) => Weeks {
  const policies = memory<Weeks>(size);
  return (scenario, policy, seed) =>
    policies(JSON.stringify([scenario, seed, policy]), () => ({ rows: [] }));
}
