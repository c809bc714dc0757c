import { serviceSecondsUntil } from '~/itsm';
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

/** Service seconds up to now: counted once a moment, for several spells end and begin in one. */
function serviceSecondsNow(desk: Desk, now: number): number {
  if (desk.countedAt !== now) {
    desk.serviceSeconds = serviceSecondsUntil(desk.plan.calendar, tick(now));
    desk.countedAt = now;
  }
  return desk.serviceSeconds;
}

/** Whether the desk's clock runs in a spell of a kind: it stops for good when first settled, and rests in what the policy calls a pause. */
const clockRuns = ({ tickets, plan }: Desk, ticket: number, kind: number): boolean =>
  tickets.firstSettled[ticket] === NONE && !plan.clockRests[kind]!;

/** Ends what a ticket is doing and brings its clocks up to now. */
export function endSpell(desk: Desk, ticket: number, now: number, outcome = NONE): void {
  const { tickets, spells } = desk;
  const spell = tickets.spell[ticket]!;
  if (spell === NONE) return;
  spells.until[spell] = now;
  spells.outcome[spell] = outcome;
  tickets.spell[ticket] = NONE;
  tickets.generation[ticket]! += 1;
  const since = tickets.since[ticket]!;
  const status = tickets.status[ticket]!;
  if (status === STATUS.inHand) tickets.workSeconds[ticket]! += now - since;
  if (clockRuns(desk, ticket, spells.kind[spell]!)) {
    tickets.deskSeconds[ticket]! += serviceSecondsNow(desk, now) - tickets.openSince[ticket]!;
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
  if (clockRuns(desk, ticket, kind)) tickets.openSince[ticket] = serviceSecondsNow(desk, now);
}
