import { invariant } from '~/base/invariant';
import { poisson, schedule } from '~/sim/engine';
import type { Sampler } from '~/sim/engine';
import { BROOD, TICKET } from './attributes';
import { EVENT } from './events';
import type { Desk } from './state';
import { NONE, ticketTable, widened } from './tables';

/** Rows that one event may need. */
export const SPARE_ROWS = 64;
/** However badly a change fails, its incidents fit in the spare rows. */
const MOST_INCIDENTS = 48;

/** Room for tickets that come of something else. Called between events, for a wider table is another one. */
export function reserve(desk: Desk, rows = SPARE_ROWS): void {
  const length = desk.tickets.kind.length;
  if (desk.rows + rows > length) {
    desk.tickets = widened(desk.tickets, ticketTable, Math.max(2 * length, desk.rows + rows));
  }
}

/** A ticket to come that no plan foresaw. */
export interface Offspring {
  readonly entity: number;
  readonly at: number;
  readonly kind: number;
  readonly cause?: number;
  readonly follows?: number;
  readonly ofChange?: number;
}

/** Gives a ticket to come the next row, and schedules its arrival. */
export function spawn(desk: Desk, child: Offspring): void {
  const { tickets, events } = desk;
  const row = desk.rows;
  invariant(row < tickets.kind.length, 'there is a row for every ticket to come');
  desk.rows = row + 1;
  desk.unfinished += 1;
  tickets.entity[row] = child.entity;
  tickets.arrived[row] = child.at;
  tickets.kind[row] = child.kind;
  tickets.cause[row] = child.cause ?? NONE;
  tickets.follows[row] = child.follows ?? NONE;
  tickets.ofChange[row] = child.ofChange ?? NONE;
  schedule(events, child.at, EVENT.arrives, row);
}

/** Incidents that a failed change brings, each after a while of its own; returns how many. */
export function spawnIncidents(
  desk: Desk,
  brood: {
    readonly entity: number;
    readonly mean: number;
    readonly kind: number;
    readonly change: number;
    readonly after: Sampler;
  },
  now: number,
): number {
  const { chance } = desk;
  const drawn = poisson(brood.mean, chance.uniform(brood.entity, BROOD.size));
  const count = Math.min(drawn, MOST_INCIDENTS);
  for (let place = 0; place < count; place += 1) {
    const entity = brood.entity + place;
    const at = now + brood.after(chance.uniform(entity, TICKET.afterwards));
    spawn(desk, { entity, at, kind: brood.kind, ofChange: brood.change });
  }
  return count;
}
