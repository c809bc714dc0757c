import { chanceOf } from '~/base/philox';
import type { Chance } from '~/base/philox';
import type { Sampler } from '~/sim/engine';
import { arrivalTicks } from './arrivals';
import { TICKET } from './attributes';
import { oddsOf, pick } from './odds';
import type { Odds } from './odds';
import type { Scenario } from './scenario';

/** All chance of one replication. */
export interface WorldChance extends Chance {
  /**
   * What a sampler makes of the number at an address. Whatever the policy, it is always the same sampler,
   * and nothing asks for the number itself.
   */
  sample(entity: number, attribute: number, sampler: Sampler): number;
}

/** What each ticket of the plan is: columns of the ticket table. */
export interface Traits {
  readonly kind: Int16Array;
  readonly channel: Int16Array;
  readonly impact: Int16Array;
  readonly urgency: Int16Array;
}

function traitsOf(odds: Odds, { uniform }: Chance, tickets: number): Traits {
  const column = () => new Int16Array(tickets);
  const traits = { kind: column(), channel: column(), impact: column(), urgency: column() };
  for (let ticket = 0; ticket < tickets; ticket += 1) {
    const kind = pick(odds.kind, uniform(ticket, TICKET.kind));
    traits.kind[ticket] = kind;
    traits.channel[ticket] = pick(odds.channel, uniform(ticket, TICKET.channel));
    traits.impact[ticket] = pick(odds.impact[kind]!, uniform(ticket, TICKET.impact));
    traits.urgency[ticket] = pick(odds.urgency[kind]!, uniform(ticket, TICKET.urgency));
  }
  return traits;
}

/** What one replication brings, whatever the policy. Desks may share it. */
export interface World {
  readonly chance: WorldChance;
  /** Arrivals of all tickets of the plan, in order. */
  readonly arrivals: Float64Array;
  readonly traits: Traits;
}

export function worldOf(
  scenario: Scenario,
  seed: number,
  replication: number,
  odds = oddsOf(scenario),
): World {
  const { uniform } = chanceOf(seed, replication);
  const sample = (entity: number, attribute: number, sampler: Sampler) =>
    sampler(uniform(entity, attribute));
  const arrivals = arrivalTicks(scenario, { uniform });
  const traits = traitsOf(odds, { uniform }, arrivals.length);
  return { chance: { uniform, sample }, arrivals, traits };
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
  const odds = oddsOf(scenario);
  const known: World[] = [];
  return (replication) => {
    const before = known[replication];
    if (before) return before;
    const world = worldOf(scenario, seed, replication, odds);
    if (replication >= remembered) return world;
    const chance = remembering(world.chance, world.arrivals.length);
    return (known[replication] = { ...world, chance });
  };
}
