import { serviceSecondsBetween } from '~/itsm';
import { personOf } from './hands';
import { NONE, STATUS, spellTable, widened } from './tables';
import type { Desk } from './state';
import { tick } from '~/base/ticks';

/** Where a ticket is during a spell, in the order of SPELL. */
const STATUS_OF: readonly number[] = [
  STATUS.selfHelp,
  STATUS.inLine,
  STATUS.inHand,
  STATUS.withGuest,
  STATUS.handedOn,
  STATUS.settled,
  STATUS.withPartner,
  STATUS.waitsForChange,
  STATUS.linked,
];

/** Ends what a ticket is doing and brings its clocks up to now. */
export function endSpell(desk: Desk, ticket: number, now: number, outcome = NONE): void {
  const { tickets, spells, plan } = desk;
  const spell = tickets.spell[ticket]!;
  if (spell === NONE) return;
  spells.until[spell] = now;
  spells.outcome[spell] = outcome;
  tickets.spell[ticket] = NONE;
  tickets.generation[ticket]! += 1;
  const since = tickets.since[ticket]!;
  const status = tickets.status[ticket]!;
  if (status === STATUS.inHand) tickets.workSeconds[ticket]! += now - since;
  // The desk's clock stops for good when first settled, and rests in what the policy calls a pause.
  const rests = plan.clockRests[spells.kind[spell]!]!;
  if (tickets.firstSettled[ticket] === NONE && !rests) {
    tickets.deskSeconds[ticket]! += serviceSecondsBetween(plan.calendar, tick(since), tick(now));
  }
}

/** Starts a spell of a ticket, `kind` one of SPELL: its row, its status, and since when. */
export function beginSpell(
  desk: Desk,
  ticket: number,
  kind: number,
  now: number,
  team: number,
  agent = NONE,
): void {
  if (desk.spellCount === desk.spells.ticket.length) {
    desk.spells = widened(desk.spells, spellTable, desk.spellCount * 2);
  }
  const { spells, tickets } = desk;
  const row = desk.spellCount;
  desk.spellCount = row + 1;
  spells.ticket[row] = ticket;
  spells.kind[row] = kind;
  spells.team[row] = team;
  spells.line[row] = team === NONE ? 0 : desk.plan.teams[team]!.line;
  spells.agent[row] = agent === NONE ? NONE : personOf(desk, agent);
  spells.from[row] = now;
  spells.until[row] = NONE;
  spells.outcome[row] = NONE;
  tickets.spell[ticket] = row;
  tickets.status[ticket] = STATUS_OF[kind]!;
  tickets.team[ticket] = team;
  tickets.agent[ticket] = agent;
  tickets.since[ticket] = now;
}
