import { LEVELS } from '~/itsm';
import type { ByLevel } from '~/itsm';
import type { Scenario } from './scenario';
import { CHANNELS } from './words';

/** Sums up to each share and with it. */
export const cumulative = (shares: readonly number[]): number[] => {
  let sum = 0;
  return shares.map((share) => (sum += share));
};

const byLevel = (odds: ByLevel<number>) => cumulative(LEVELS.map((level) => odds[level]));

/** Index of the first cumulative share above `u`; rounding at the very end falls to the last. */
export function pick(cumulativeShares: readonly number[], u: number): number {
  const last = cumulativeShares.length - 1;
  let index = 0;
  while (index < last && u >= cumulativeShares[index]!) index += 1;
  return index;
}

/** What a ticket may be, whatever the policy: cumulative shares. */
export interface Odds {
  readonly kind: readonly number[];
  /** In the order of CHANNELS. */
  readonly channel: readonly number[];
  /** By kind, in the order of LEVELS. */
  readonly impact: readonly (readonly number[])[];
  readonly urgency: readonly (readonly number[])[];
}

export const oddsOf = ({ kinds, channels }: Scenario): Odds => ({
  kind: cumulative(kinds.map(({ share }) => share)),
  channel: cumulative(CHANNELS.map((channel) => channels[channel]?.share ?? 0)),
  impact: kinds.map(({ impact }) => byLevel(impact)),
  urgency: kinds.map(({ urgency }) => byLevel(urgency)),
});
