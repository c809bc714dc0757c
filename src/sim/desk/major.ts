import { schedule } from '~/sim/engine';
import { CAUSE } from './attributes';
import { EVENT } from './events';
import { beginSpell, endSpell } from './spells';
import type { Desk } from './state';
import { NONE, STATUS } from './tables';
import { leave } from './waiting-line';
import { SPELL } from './words';

/** The cause of a ticket whose service is down at times; NONE when it has none such. */
function outageOf({ tickets, plan }: Desk, ticket: number): number {
  const cause = tickets.cause[ticket]!;
  return cause !== NONE && plan.causes[cause]!.cause.outage ? cause : NONE;
}

/** A service is down, so that only specialists can settle the ticket. */
export function isDown(desk: Desk, ticket: number): boolean {
  const outage = outageOf(desk, ticket);
  return outage !== NONE && desk.causes.repaired[outage] === NONE;
}

/** The outage behind a ticket has been repaired since it came: what is left is to say so. */
export function isRepaired(desk: Desk, ticket: number): boolean {
  const outage = outageOf(desk, ticket);
  return outage !== NONE && desk.causes.repaired[outage]! >= desk.tickets.arrived[ticket]!;
}

/** A major incident is led elsewhere, and the ticket belongs to it. */
export function isLed(desk: Desk, ticket: number): boolean {
  const outage = outageOf(desk, ticket);
  if (outage === NONE || !isDown(desk, ticket)) return false;
  const leader = desk.causes.major[outage]!;
  return leader !== NONE && leader !== ticket;
}

/** Seconds of line 3's work that repair the outage behind a ticket: the same whoever does it. */
export function repairSeconds({ plan, tickets, chance }: Desk, ticket: number): number {
  const cause = tickets.cause[ticket]!;
  return plan.causes[cause]!.repair!(chance.uniform(cause, CAUSE.repair));
}

/** Puts a ticket aside until its major incident is over. */
export function link(desk: Desk, ticket: number, now: number): void {
  const { tickets } = desk;
  endSpell(desk, ticket, now);
  beginSpell(desk, ticket, SPELL.linked, now, tickets.team[ticket]!);
}

/**
 * Declares a major incident when the cause of an arriving ticket has brought enough of them. The ticket
 * leads it; those that wait in a line are told and put aside at once.
 */
export function declareIfMajor(desk: Desk, ticket: number, now: number): void {
  const { tickets, causes, lines, plan } = desk;
  const outage = outageOf(desk, ticket);
  if (!desk.policy.majorIncidentMode || outage === NONE || !isDown(desk, ticket)) return;
  const { declareAfter } = plan.causes[outage]!.cause.outage!;
  if (causes.major[outage] !== NONE || causes.incidents[outage]! < declareAfter) return;
  causes.major[outage] = ticket;
  causes.declared[outage] = now;
  tickets.major[ticket] = 1;
  for (let other = 0; other < desk.rows; other += 1) {
    if (tickets.cause[other] !== outage || tickets.status[other] !== STATUS.inLine) continue;
    leave(lines, tickets, tickets.team[other]!, other);
    link(desk, other, now);
  }
}

/** Somebody who is at home comes for a major incident that nobody on duty could take. */
export function callOut(desk: Desk, ticket: number, now: number): void {
  const minutes = desk.scenario.rules.majorIncident?.callOutMinutes ?? 0;
  schedule(desk.events, now + Math.round(minutes * 60), EVENT.comesOnCall, ticket);
}

/** All tickets that wait for the outage of a ticket just settled. */
export function settledWith(desk: Desk, ticket: number): readonly number[] {
  const { tickets, rows } = desk;
  const cause = tickets.cause[ticket]!;
  const linked: number[] = [];
  for (let other = 0; other < rows; other += 1) {
    if (tickets.cause[other] === cause && tickets.status[other] === STATUS.linked) {
      linked.push(other);
    }
  }
  return linked;
}

/** Notes that specialists have repaired what was down; false when it was not, or not theirs to repair. */
export function repair(desk: Desk, ticket: number, line: number, now: number): boolean {
  if (line !== 3 || !isDown(desk, ticket)) return false;
  desk.causes.repaired[desk.tickets.cause[ticket]!] = now;
  return true;
}
