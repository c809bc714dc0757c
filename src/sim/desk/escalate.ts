import { tick } from '~/base/ticks';
import { dueTick } from '~/itsm';
import { schedule } from '~/sim/engine';
import { deskSecondsAt } from './clock';
import { EVENT } from './events';
import { keepFromWork } from './hands';
import { targetMinutesOf } from './look-up';
import { queueKey } from './queue-key';
import type { Desk } from './state';
import { NONE, STATUS } from './tables';
import { join, leave } from './waiting-line';

/** Parts of the agreed resolution time at which a ticket goes up: to the lead twice, then to the manager. */
export const ESCALATION_SHARES = [0.5, 0.75, 1] as const;

/** Sets the alarm of a running clock to the ticket's next step up; `endAlarm` takes it back. */
export function setAlarm(desk: Desk, ticket: number, now: number): void {
  const { tickets, plan, policy } = desk;
  const share = ESCALATION_SHARES[tickets.escalations[ticket]!];
  if (!policy.hierarchicEscalation || share === undefined) return;
  if (tickets.firstSettled[ticket] !== NONE) return;
  const target = targetMinutesOf(desk, ticket);
  const ran = deskSecondsAt(desk, ticket, now);
  const due = dueTick(plan.calendar, tick(now), ran, target * share);
  if (due !== undefined) schedule(desk.events, due, EVENT.goesUp, ticket, tickets.alarm[ticket]!);
}

/** The clock rests or stops: what was set for it means nothing any more. */
export const endAlarm = ({ tickets }: Desk, ticket: number): void => {
  tickets.alarm[ticket]! += 1;
};

/**
 * A ticket goes one step up. In its line it moves in front of all that have not gone as far; whoever has
 * it in hand, or next takes it there, spends time on telling.
 */
export function goesUp(desk: Desk, ticket: number, alarm: number, now: number): void {
  const { tickets, lines, scenario } = desk;
  if (tickets.alarm[ticket] !== alarm) return;
  const step = tickets.escalations[ticket]!;
  tickets.escalations[ticket] = step + 1;
  const seconds = Math.round((scenario.rules.tellMinutes?.[step] ?? 0) * 60);
  if (tickets.status[ticket] === STATUS.inHand) keepFromWork(desk, tickets.agent[ticket]!, seconds);
  else tickets.tellSeconds[ticket]! += seconds;
  if (tickets.status[ticket] === STATUS.inLine) {
    const team = tickets.team[ticket]!;
    leave(lines, tickets, team, ticket);
    tickets.queueKey[ticket] = queueKey(desk, ticket, tickets.since[ticket]!);
    join(lines, tickets, team, ticket);
  }
  setAlarm(desk, ticket, now);
}
