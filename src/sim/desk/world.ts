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

/**
 * What is drawn about a ticket of the plan once it has come, the most often drawn first. A processor
 * reads eight numbers at a time, so those that most tickets need lie side by side, ticket after ticket.
 */
const REMEMBERED: readonly number[] = [
  TICKET.difficulty,
  TICKET.work + 1,
  TICKET.comesBack,
  TICKET.asksGuest,
  TICKET.complains,
  TICKET.cause,
  TICKET.work + 2,
  TICKET.returns,

  TICKET.guestAnswer,
  TICKET.routedWrong,
  TICKET.usesSelfHelp,
  TICKET.needsChange,
  TICKET.wrongRoute,
  TICKET.selfHelpWorks,
  TICKET.patience,
  TICKET.work + 3,

  TICKET.comeBackAfter,
  TICKET.callsBack,
  TICKET.automated,
  TICKET.afterwards,
  TICKET.asksPartner,
  TICKET.partnerAnswer,
  TICKET.goesDirect,
  TICKET.guessesWrong,

  TICKET.wrongGuess,
  TICKET.workAgain + 1,
  TICKET.workAgain + 2,
  TICKET.workAgain + 3,
  TICKET.changeFails,
];
const SIDE_BY_SIDE = 8;
/** By attribute, its place in REMEMBERED; -1 where it has none. */
const PLACES = Int8Array.from({ length: 64 }, (_, attribute) => REMEMBERED.indexOf(attribute));

/**
 * The same chance, which draws a number of one of the first `entities` only once, and samples it only
 * once. Takes 256 bytes for each of them.
 */
function remembering(chance: WorldChance, entities: number): WorldChance {
  const blocks = Math.ceil(REMEMBERED.length / SIDE_BY_SIDE);
  // No number drawn is 0; a sample that is 0 is made again.
  const known = new Float64Array(entities * SIDE_BY_SIDE * blocks);
  /** Where a number is kept; -1 when it is not. */
  const placeOf = (entity: number, attribute: number) => {
    const place = attribute < PLACES.length && entity < entities ? PLACES[attribute]! : -1;
    if (place === -1) return -1;
    return ((place >> 3) * entities + entity) * SIDE_BY_SIDE + (place & 7);
  };
  return {
    uniform(entity, attribute) {
      const at = placeOf(entity, attribute);
      if (at === -1) return chance.uniform(entity, attribute);
      return known[at]! || (known[at] = chance.uniform(entity, attribute));
    },
    sample(entity, attribute, sampler) {
      const at = placeOf(entity, attribute);
      if (at === -1) return chance.sample(entity, attribute, sampler);
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
