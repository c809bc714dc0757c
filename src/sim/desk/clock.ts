import { tick } from '~/base/ticks';
import { serviceSecondsBetween } from '~/itsm';
import type { DeskPolicy } from './policy';
import type { Desk } from './state';
import { NONE } from './tables';
import type { SpellKind } from './words';

/**
 * Whether the desk's clock rests while a ticket is so: in what the policy calls a pause, and once it
 * seems settled.
 */
export function clockRestsIn(kind: SpellKind, { clockPauses = 'for-guest' }: DeskPolicy): boolean {
  switch (kind) {
    case 'thought-settled':
      return true;
    case 'with-guest':
      return clockPauses !== 'never';
    case 'with-partner':
    case 'waits-for-change':
      return clockPauses === 'for-others';
    default:
      return false;
  }
}

/** The desk's clock at a moment, now or since the last event, the spell that still lasts included. */
export function deskSecondsAt(desk: Desk, ticket: number, at: number): number {
  const { tickets, plan } = desk;
  const counted = tickets.deskSeconds[ticket]!;
  const spell = tickets.spell[ticket]!;
  const rests =
    tickets.firstSettled[ticket] !== NONE ||
    spell === NONE ||
    plan.clockRests[desk.spells.kind[spell]!]!;
  if (rests) return counted;
  return counted + serviceSecondsBetween(plan.calendar, tick(tickets.since[ticket]!), tick(at));
}

/** The desk's clock now. */
export const deskSecondsNow = (desk: Desk, ticket: number): number =>
  deskSecondsAt(desk, ticket, desk.tick);
