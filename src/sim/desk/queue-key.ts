import { tick } from '~/base/ticks';
import { dueTick } from '~/itsm';
import { targetMinutesOf } from './look-up';
import type { Desk } from './state';

/** What a waiting line is sorted by; whoever joins later stands behind an equal. */
export function queueKey(desk: Desk, ticket: number, now: number): number {
  const { tickets, policy, plan } = desk;
  // A major incident stands in front of all.
  if (tickets.major[ticket] === 1) return -100;
  // Who may interrupt also stands in front of those who are interrupted.
  if (policy.interruption === 'for-higher') return tickets.priority[ticket]!;
  if (policy.interruption === 'for-p1' && tickets.priority[ticket] === 0) return -10;
  const steps = tickets.escalations[ticket]!;
  if (steps > 0) return -steps;
  if (policy.order === 'first-come') return now;
  if (policy.order === 'by-priority') return tickets.priority[ticket]!;
  const due = dueTick(
    plan.calendar,
    tick(now),
    tickets.deskSeconds[ticket]!,
    targetMinutesOf(desk, ticket),
  );
  return due ?? Infinity;
}
