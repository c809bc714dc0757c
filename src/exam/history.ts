import { equallyLikely, shortestInterval, type Interval } from './distribution';
import { evidenceAt, type Trial } from './evidence';
import { forecast } from './forecast';
import { INTERVAL_SHARE, isEnough } from './readiness';

/** The forecast as it stood at a moment. */
export interface Standing {
  readonly at: number;
  readonly interval: Interval;
  readonly middle: number;
}

/**
 * What the forecast was at each moment, from the answers up to it; left out where there were not enough.
 * One at a time: each takes a moment to work out.
 */
export function* historyOf(
  trials: readonly Trial[],
  moments: readonly number[],
): Generator<Standing> {
  for (const at of moments) {
    const evidence = evidenceAt(trials, at);
    if (!isEnough(evidence)) continue;
    const { scores } = forecast(evidence);
    const interval = shortestInterval(scores, INTERVAL_SHARE);
    yield { at, interval, middle: equallyLikely(scores, 1)[0] ?? 0 };
  }
}
