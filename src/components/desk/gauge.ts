import type { Mission } from '~/stores/desk-lab-mission';

/** The values that a mission's gauge can show, wide enough for its levels and for what was measured. */
export function gaugeDomain(
  target: Mission['target'],
  values: readonly (number | undefined)[],
): readonly [number, number] {
  const seen = values.filter((value) => value !== undefined);
  const low = Math.min(...target.levels, ...seen);
  const high = Math.max(...target.levels, ...seen);
  const air = (high - low) * 0.12 || 0.1;
  const isShare = target.measure.endsWith('Share');
  return [Math.max(0, low - air), isShare ? Math.min(1, high + air) : high + air];
}

/** Where a value stands between two edges. */
export const gaugeX = (
  value: number,
  [low, high]: readonly [number, number],
  left: number,
  right: number,
): number =>
  left + ((Math.min(high, Math.max(low, value)) - low) / (high - low || 1)) * (right - left);
