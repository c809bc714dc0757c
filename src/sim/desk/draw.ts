import type { Desk } from './state';

/** The number of a ticket at one of its addresses (`TICKET`), the same under every policy. */
export const draw = ({ chance, tickets }: Desk, ticket: number, attribute: number): number =>
  chance.uniform(tickets.entity[ticket]!, attribute);
