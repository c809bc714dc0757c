import { HOUR_SECONDS } from '~/base/ticks';
import type { ByLevel, Level } from '~/itsm';
import type { Area } from './words';

/** Euros that are lost for each hour that something of an area is not settled, by impact. */
export type LossPerHour = { readonly [area in Area]?: ByLevel<number> };

/** What a ticket costs those who wait for it, an hour; an area without figures costs nothing. */
export const lossRate = (losses: LossPerHour, area: Area, impact: Level): number =>
  losses[area]?.[impact] ?? 0;

interface Lives {
  readonly tickets: number;
  readonly arrived: ArrayLike<number>;
  readonly settled: ArrayLike<number>;
  readonly gaveUp: ArrayLike<number>;
  readonly prevented: ArrayLike<number>;
  readonly lossRates: ArrayLike<number>;
  readonly untilTick: number;
}

/**
 * What all tickets of a run cost those who waited: by the guest's clock, from arrival until settled for
 * good or given up, or until now. It is the other half of what a desk costs, and no part of its own.
 */
export function lossEuros(lives: Lives): number {
  let euros = 0;
  for (let id = 0; id < lives.tickets; id += 1) {
    if (lives.prevented[id] === 1) continue;
    const end = Math.max(lives.settled[id]!, lives.gaveUp[id]!);
    const until = end < 0 ? lives.untilTick : end;
    euros += (lives.lossRates[id]! * (until - lives.arrived[id]!)) / HOUR_SECONDS;
  }
  return euros;
}
