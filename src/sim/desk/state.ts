import { tick } from '~/base/ticks';
import type { Tick } from '~/base/ticks';
import { copyEventList, createEventList, schedule } from '~/sim/engine';
import type { EventList } from '~/sim/engine';
import { startPlannedChanges } from './changes';
import type { ChangeEntry } from './changes';
import { EVENT } from './events';
import { policyInOneShape } from './one-shape';
import { planDesk } from './plan';
import type { Plan } from './plan';
import type { DeskPolicy } from './policy';
import type { Scenario } from './scenario';
import { rosterStart } from './roster';
import type { RosterPlace } from './roster';
import { SPARE_ROWS } from './spawn';
import { startSurges } from './surges';
import {
  agentTable,
  causeTable,
  copyTable,
  emptied,
  lineTable,
  spellTable,
  ticketTable,
} from './tables';
import type { AgentTable, CauseTable, LineTable, SpellTable, TicketTable } from './tables';
import { worldOf } from './world';
import type { World, WorldChance } from './world';

/** A desk in the middle of its week. Read it through `deskView`, `ticketStory` and `deskRun`. */
export interface DeskState {
  readonly scenario: Scenario;
  readonly policy: DeskPolicy;
  readonly seed: number;
  readonly replication: number;
  /** How far it has come. */
  readonly tick: Tick;
  /** Every ticket of the scenario's days is settled or given up, and none will come back. */
  readonly ended: boolean;
}

/** The same from inside. */
export interface Desk extends DeskState {
  tick: Tick;
  ended: boolean;
  readonly plan: Plan;
  /** What this run's chance brings; copies of a desk share both. */
  readonly chance: WorldChance;
  readonly arrivals: Float64Array;
  /** All that will happen, but for changes of duty: those are in the plan's roster, up to a place. */
  readonly events: EventList;
  readonly rosterPlace: RosterPlace;
  tickets: TicketTable;
  readonly agents: AgentTable;
  readonly lines: LineTable;
  readonly causes: CauseTable;
  spells: SpellTable;
  spellCount: number;
  /** Service seconds up to a moment, the last that anybody asked about. */
  serviceSeconds: number;
  countedAt: number;
  /** Tickets of the plan that have arrived: rows from 0 up to this one are filled. */
  arrived: number;
  /** Rows in use: the plan's, arrived or not, then those of tickets that come of something else. */
  rows: number;
  /** Arrived and not settled, plus those that will come back, or come of something else. */
  unfinished: number;
  /** Every try at a change, in order. */
  changes: readonly ChangeEntry[];
}

/** Every desk is made here, so every state has an inside. */
export const inside = (state: DeskState): Desk => state as Desk;

/** What many runs need not make anew each time. It must be of the same names as the desk. */
export interface Saved {
  readonly plan?: Plan;
  readonly world?: World;
  /** A desk that nobody will look at again: it gives its tables. */
  readonly spent?: DeskState | undefined;
}

/** A desk on Monday 00:00. `seed` and `replication` are whole numbers from 0 to 2^32 - 1. */
export function createDesk(
  scenario: Scenario,
  policy: DeskPolicy,
  seed: number,
  replication: number,
  saved: Saved = {},
): DeskState {
  const { plan = planDesk(scenario, policy), spent } = saved;
  const { chance, arrivals, traits } = saved.world ?? worldOf(scenario, seed, replication);
  const rows = arrivals.length;
  const old = spent && inside(spent);
  const desk: Desk = {
    scenario,
    policy: policyInOneShape(policy),
    seed,
    replication,
    tick: tick(0),
    ended: false,
    plan,
    chance,
    arrivals,
    events: createEventList(),
    rosterPlace: rosterStart(plan.roster),
    tickets: emptied(old?.tickets, ticketTable, Math.ceil(rows * 1.1) + 2 * SPARE_ROWS),
    agents: agentTable(plan.people, plan.people * plan.handsEach),
    lines: lineTable(plan.teams.length),
    causes: causeTable(plan.causes.length),
    // A row of it is written whole when its spell begins, so that it may hold anything before.
    spells: old?.spells ?? spellTable(Math.max(64, rows * 8)),
    spellCount: 0,
    serviceSeconds: 0,
    countedAt: 0,
    arrived: 0,
    rows,
    unfinished: 0,
    changes: [],
  };
  desk.tickets.arrived.set(arrivals);
  desk.tickets.kind.set(traits.kind);
  desk.tickets.channel.set(traits.channel);
  desk.tickets.impact.set(traits.impact);
  desk.tickets.urgency.set(traits.urgency);
  for (let row = 0; row < rows; row += 1) desk.tickets.entity[row] = row;
  desk.agents.duty.set(plan.roster.atStart);
  for (let team = 0; team < plan.teams.length; team += 1) {
    for (let agent = plan.firstAgent[team]!; agent < plan.firstAgent[team + 1]!; agent += 1) {
      for (let hand = 0; hand < plan.handsEach; hand += 1) {
        desk.agents.team[agent + hand * plan.people] = team;
      }
    }
  }
  if (rows > 0) schedule(desk.events, arrivals[0]!, EVENT.arrives, 0);
  startSurges(desk);
  startPlannedChanges(desk);
  desk.ended = desk.unfinished === 0 && rows === 0;
  return desk;
}

/** A second desk that shares nothing that can change with the first: for stepping back and for forks. */
export function copyDesk(state: DeskState): DeskState {
  const desk = inside(state);
  const copy: Desk = {
    ...desk,
    events: copyEventList(desk.events),
    rosterPlace: { ...desk.rosterPlace },
    tickets: copyTable(desk.tickets),
    agents: copyTable(desk.agents),
    lines: copyTable(desk.lines),
    causes: copyTable(desk.causes),
    spells: copyTable(desk.spells),
  };
  return copy;
}
