import { chanceOf } from '~/base/philox';
import type { Chance } from '~/base/philox';
import type { Sampler } from '~/sim/engine';
import { arrivalTicks } from './arrivals';
import type { Scenario } from './scenario';

/** All chance of one replication. */
export interface WorldChance extends Chance {
  /**
   * What a sampler makes of the number at an address. Whatever the policy, it is always the same sampler,
   * and nothing asks for the number itself.
   */
  sample(entity: number, attribute: number, sampler: Sampler): number;
}

/** What one replication brings, whatever the policy. Desks may share it. */
export interface World {
  readonly chance: WorldChance;
  /** Arrivals of all tickets of the plan, in order. */
  readonly arrivals: Float64Array;
}

export function worldOf(scenario: Scenario, seed: number, replication: number): World {
  const { uniform } = chanceOf(seed, replication);
  const sample = (entity: number, attribute: number, sampler: Sampler) =>
    sampler(uniform(entity, attribute));
  return { chance: { uniform, sample }, arrivals: arrivalTicks(scenario, { uniform }) };
}

/** Most that is drawn about a ticket has an attribute below this. */
const REMEMBERED_ATTRIBUTES = 32;

/**
 * The same chance, which draws a number of one of the first `entities` only once, and samples it only
 * once. Takes 256 bytes for each of them.
 */
function remembering(chance: WorldChance, entities: number): WorldChance {
  // No number drawn is 0; a sample that is 0 is made again.
  const known = new Float64Array(entities * REMEMBERED_ATTRIBUTES);
  const isRemembered = (entity: number, attribute: number) =>
    entity < entities && attribute < REMEMBERED_ATTRIBUTES;
  return {
    uniform(entity, attribute) {
      if (!isRemembered(entity, attribute)) return chance.uniform(entity, attribute);
      const at = entity * REMEMBERED_ATTRIBUTES + attribute;
      return known[at]! || (known[at] = chance.uniform(entity, attribute));
    },
    sample(entity, attribute, sampler) {
      if (!isRemembered(entity, attribute)) return chance.sample(entity, attribute, sampler);
      const at = entity * REMEMBERED_ATTRIBUTES + attribute;
      return known[at]! || (known[at] = chance.sample(entity, attribute, sampler));
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
