import { measure, openByHour, resolvePercentiles, runDesk } from '~/sim/desk';
import type { Measures, Policy, Scenario } from '~/sim/desk';

/** What is kept of one replication. */
export interface Week {
  readonly measures: Measures;
  readonly percentileMinutes: readonly number[];
  readonly openByHour: readonly number[];
}

/** The weeks of one policy, run as they are asked for. */
export interface Weeks {
  /** Runs what is missing, up to `count` weeks. */
  upTo(count: number): readonly Week[];
}

export function weeksOf(scenario: Scenario, policy: Policy, seed: number): Weeks {
  const weeks: Week[] = [];
  return {
    upTo(count) {
      while (weeks.length < count) {
        const run = runDesk(scenario, policy, seed, weeks.length);
        weeks.push({
          measures: measure(run, scenario),
          percentileMinutes: resolvePercentiles(run),
          openByHour: openByHour(run, scenario),
        });
      }
      return weeks.slice(0, count);
    },
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
