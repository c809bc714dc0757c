import { poisson } from '~/sim/engine';
import { BROOD, CHILD, TICKET } from './attributes';
import { reserve, spawn } from './spawn';
import type { Desk } from './state';
import { NONE } from './tables';

/** More tickets than this have no addresses of their own in one surge. */
const MOST_IN_SURGE = 4096;

/** Schedules what surges bring: a Poisson number of tickets, evenly over their time. */
export function startSurges(desk: Desk): void {
  const { scenario, plan } = desk;
  (scenario.demand.surges ?? []).forEach((surge, index) => {
    const first = CHILD.ofSurge + index * MOST_IN_SURGE;
    const drawn = poisson(surge.tickets, desk.chance.uniform(first, BROOD.size));
    const count = Math.min(drawn, MOST_IN_SURGE);
    const kind = scenario.kinds.findIndex(({ id }) => id === surge.kind);
    const cause = plan.causes.findIndex(({ cause: { id } }) => id === surge.cause);
    reserve(desk, count + 64);
    for (let place = 0; place < count; place += 1) {
      const entity = first + place;
      const minutes =
        surge.fromMinute + surge.minutes * desk.chance.uniform(entity, TICKET.afterwards);
      const at = Math.floor(minutes * 60);
      spawn(desk, { entity, at, kind, cause: cause < 0 ? NONE : cause });
    }
  });
}

/** Whether a ticket is one of a surge's. */
export const isOfSurge = ({ tickets }: Desk, ticket: number): boolean =>
  tickets.entity[ticket]! >= CHILD.ofSurge;
