import { HOUR_SECONDS, hourOf, tick } from '~/base/ticks';
import { isOpen, serviceSecondsBetween } from '~/itsm';
import type { Plan } from './plan';
import type { Desk } from './state';

/** Hours that so many people at reception are paid for up to a moment, less those they have off. */
export function paidHours(plan: Plan, until: number, people: number): number {
  const { offByHour } = plan.teams[plan.reception]!;
  const open = serviceSecondsBetween(plan.receptionCalendar, tick(0), tick(until));
  let off = 0;
  for (let from = 0; offByHour && from < until; from += HOUR_SECONDS) {
    if (!isOpen(plan.receptionCalendar, tick(from))) continue;
    off += offByHour[hourOf(tick(from))]! * Math.min(HOUR_SECONDS, until - from);
  }
  return (open * people - off) / HOUR_SECONDS;
}

/** Hours paid for problems up to a moment: the week's, spread evenly over service hours. */
export function problemHours({ plan, policy }: Desk, until: number): number {
  const perWeek = plan.calendar.openUntil.at(-1)!;
  const open = serviceSecondsBetween(plan.calendar, tick(0), tick(until));
  return perWeek === 0 ? 0 : ((policy.problemHours ?? 0) * open) / perWeek;
}
