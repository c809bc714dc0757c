import { DAY_SECONDS } from '~/base/ticks';
import { meansOf, type Decision } from '~/stores/desk-lab-mission';
import type { Outcome, Tally } from '~/stores/desk-lab';
import type { Measures } from '~/sim/desk';
import type { Comparison } from '~/worker';

/** What a gauge sets side by side: both of the same run, or both the mean of many. */
export interface GaugePair {
  readonly now: Measures | undefined;
  readonly before: Measures | undefined;
  /** What the pair is counted on. */
  readonly of: 'mean' | 'ended' | 'soFar' | 'start' | 'counting';
  readonly runs: number;
}

interface Counted {
  readonly decision: Decision | undefined;
  readonly outcome: Outcome | undefined;
  /** Absent while too little of the run is done to say anything. */
  readonly tally: Pick<Tally, 'now' | 'before'> | undefined;
  /** The start, run many times: what stands there before anything is run. */
  readonly start: Pick<Comparison, 'measures' | 'replications'> | undefined;
}

/** Too little of a run is done for its figures to say anything. */
export const isEarly = (tick: number, opensTick: number): boolean => tick < opensTick + DAY_SECONDS;

/** The best pair that there is, never one half of each. */
export function pairOf({ decision, outcome, tally, start }: Counted): GaugePair {
  if (decision) {
    const { means, before, runs } = decision;
    return { now: means, before, of: 'mean', runs };
  }
  if (outcome) return { now: outcome.now, before: outcome.before, of: 'ended', runs: 1 };
  if (tally) return { now: tally.now, before: tally.before, of: 'soFar', runs: 1 };
  if (!start) return { now: undefined, before: undefined, of: 'counting', runs: 0 };
  const before = meansOf(start, 'before');
  return { now: undefined, before, of: 'start', runs: start.replications };
}
