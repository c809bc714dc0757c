import type { Sampler } from '~/sim/engine';
import type { Desk } from './state';

/** The number of a ticket at one of its addresses (`TICKET`), the same under every policy. */
export const draw = ({ chance, tickets }: Desk, ticket: number, attribute: number): number =>
  chance.uniform(tickets.entity[ticket]!, attribute);

/** Whole seconds of what an address of a ticket draws, the same under every policy. */
export const drawSeconds = (
  { chance, tickets }: Desk,
  ticket: number,
  attribute: number,
  sampler: Sampler,
): number => chance.sample(tickets.entity[ticket]!, attribute, sampler);
