import { summariesOf } from '~/sim/desk';
import type { DeskPolicy, Scenario } from '~/sim/desk';
import type { Week } from './protocol';

/** The weeks of one policy: each is run when it is first asked for, and remembered. */
export type Weeks = (week: number) => Week;

export function weeksOf(scenario: Scenario, policy: DeskPolicy, seed: number): Weeks {
  const weeks = new Map<number, Week>();
  const summarise = summariesOf(scenario, policy, seed);
  return (week) => {
    const known = weeks.get(week) ?? summarise(week);
    weeks.set(week, known);
    return known;
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
