import type { Desk } from './state';

/** The number of a ticket at one of its addresses (`TICKET`), the same under every policy. */
export const draw = ({ plan, tickets }: Desk, ticket: number, attribute: number): number =>
  plan.chance.uniform(tickets.entity[ticket]!, attribute);
