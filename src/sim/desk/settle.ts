import { DAY_SECONDS } from '~/base/ticks';
import { schedule } from '~/sim/engine';
import { CHILD, TICKET } from './attributes';
import { draw, drawSeconds } from './draw';
import { endAlarm } from './escalate';
import { EVENT } from './events';
import { kindOf, targetMinutesOf } from './look-up';
import { repair, settledWith } from './major';
import { reserve, spawn } from './spawn';
import { endSpell } from './spells';
import type { Desk } from './state';
import { NONE, STATUS } from './tables';

/** What is settled may come back: as itself while it is open to that, later as another ticket. */
function comesBackLater(desk: Desk, ticket: number, now: number): boolean {
  const { tickets, plan, events, policy, scenario } = desk;
  const { comesBackShare } = kindOf(desk, ticket).kind;
  const comesBack =
    tickets.cameBack[ticket] === 0 && draw(desk, ticket, TICKET.comesBack) < comesBackShare;
  if (!comesBack) return false;
  const after = drawSeconds(desk, ticket, TICKET.comeBackAfter, plan.comeBackAfter);
  const closeAfterDays = policy.closeAfterDays ?? scenario.rules.closeAfterDays;
  if (closeAfterDays === undefined || after <= closeAfterDays * DAY_SECONDS) {
    tickets.since[ticket] = now;
    schedule(events, now + after, EVENT.comesBack, ticket);
    return true;
  }
  const entity = CHILD.afterClosing + tickets.entity[ticket]!;
  const kind = tickets.kind[ticket]!;
  if (ticket < desk.arrivals.length)
    spawn(desk, { entity, at: now + after, kind, follows: ticket });
  return false;
}

/** Whoever had to wait longer than promised, by the guest's own clock, may complain. */
function complain(desk: Desk, ticket: number, now: number): void {
  const { tickets, plan, scenario } = desk;
  const { complaints } = scenario.rules;
  if (!complaints || ticket >= desk.arrivals.length) return;
  const target = targetMinutesOf(desk, ticket);
  if (now - tickets.arrived[ticket]! <= target * 60) return;
  if (draw(desk, ticket, TICKET.complains) >= complaints.lateShare) return;
  const at = now + plan.comeBackAfter(draw(desk, ticket, TICKET.afterwards));
  const entity = CHILD.complaint + tickets.entity[ticket]!;
  spawn(desk, { entity, at, kind: plan.complaintKind, follows: ticket });
}

/** Settles a ticket at a line: for good, or until it comes back. */
export function settle(desk: Desk, ticket: number, line: number, now: number): void {
  const { tickets } = desk;
  tickets.settledLine[ticket] = line;
  tickets.settled[ticket] = now;
  if (tickets.firstSettled[ticket] === NONE) tickets.firstSettled[ticket] = now;
  endAlarm(desk, ticket);
  tickets.status[ticket] = STATUS.settled;
  if (comesBackLater(desk, ticket, now)) return;
  desk.unfinished -= 1;
  complain(desk, ticket, now);
}

/** Settles a ticket, and with it those of the outage that it was about. */
export function settleAll(desk: Desk, ticket: number, line: number, now: number): void {
  const repaired = repair(desk, ticket, line, now);
  settle(desk, ticket, line, now);
  if (!repaired) return;
  for (const other of settledWith(desk, ticket)) {
    reserve(desk);
    endSpell(desk, other, now);
    desk.tickets.major[other] = 2;
    settle(desk, other, line, now);
  }
}
