import type { PlannedKind } from './plan';
import type { Desk } from './state';

/** A ticket's kind. */
export const kindOf = ({ plan, tickets }: Desk, ticket: number): PlannedKind =>
  plan.kinds[tickets.kind[ticket]!]!;

/** Minutes within which a ticket should be settled, by its priority. */
export const targetMinutesOf = ({ plan, tickets }: Desk, ticket: number): number =>
  plan.targetMinutes[tickets.priority[ticket]!]!;
