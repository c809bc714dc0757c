/** Where a reader is among the stops of a lesson. */
export const STOP_STATES = ['behind', 'here', 'ahead'] as const;
export type StopState = (typeof STOP_STATES)[number];

export interface StopTime {
  readonly id: string;
  readonly minutes: number;
}

export function stopState(index: number, current: number): StopState {
  if (index === current) return 'here';
  return index < current ? 'behind' : 'ahead';
}

export type TimeLeft =
  | { readonly kind: 'reading'; readonly minutes: number }
  | { readonly kind: 'mission'; readonly minutes: number };

/**
 * Minutes from the current stop to the end of the reading. The mission (`play`) is counted apart:
 * it only counts for someone who has come to it.
 */
export function timeLeft(stops: readonly StopTime[], current: number): TimeLeft {
  const here = stops[current];
  if (here?.id === 'play') return { kind: 'mission', minutes: here.minutes };
  const minutes = stops
    .slice(current)
    .reduce((sum, stop) => sum + (stop.id === 'play' ? 0 : stop.minutes), 0);
  return { kind: 'reading', minutes };
}

/**
 * The current stop is the last one whose top has passed the reading line; above the first it is
 * the first. At the foot of the page it is the last stop, which may be too short to reach the line.
 */
export function currentStop(tops: readonly number[], line: number, atFoot: boolean): number {
  if (atFoot) return tops.length - 1;
  return Math.max(
    tops.findLastIndex((top) => top <= line),
    0,
  );
}
