import { chanceOf } from '~/base/philox';
import type { Chance } from '~/base/philox';
import { arrivalTicks } from './arrivals';
import type { Scenario } from './scenario';

/** What one replication brings, whatever the policy. Desks may share it. */
export interface World {
  readonly chance: Chance;
  /** Arrivals of all tickets of the plan, in order. */
  readonly arrivals: Float64Array;
}

export function worldOf(scenario: Scenario, seed: number, replication: number): World {
  const chance = chanceOf(seed, replication);
  return { chance, arrivals: arrivalTicks(scenario, chance) };
}

/** Most that is drawn about a ticket has an attribute below this. */
const REMEMBERED_ATTRIBUTES = 32;

/** The same chance, which draws a number of one of the first `entities` only once. Takes 256 bytes for each of them. */
function remembering(chance: Chance, entities: number): Chance {
  // No number drawn is 0.
  const known = new Float64Array(entities * REMEMBERED_ATTRIBUTES);
  return {
    uniform(entity, attribute) {
      if (entity >= entities || attribute >= REMEMBERED_ATTRIBUTES) {
        return chance.uniform(entity, attribute);
      }
      const at = entity * REMEMBERED_ATTRIBUTES + attribute;
      const before = known[at]!;
      if (before !== 0) return before;
      const drawn = chance.uniform(entity, attribute);
      known[at] = drawn;
      return drawn;
    },
  };
}

/** The worlds of one scenario and seed, by replication. */
export type Worlds = (replication: number) => World;

/**
 * Worlds for several policies: the first `remembered` stay, and what was drawn in them is not drawn
 * again, which spares a policy that comes later a tenth of its time.
 */
export function worldsOf(scenario: Scenario, seed: number, remembered = 0): Worlds {
  const known: World[] = [];
  return (replication) => {
    const before = known[replication];
    if (before) return before;
    const world = worldOf(scenario, seed, replication);
    if (replication >= remembered) return world;
    const { arrivals } = world;
    return (known[replication] = { arrivals, chance: remembering(world.chance, arrivals.length) });
  };
}
