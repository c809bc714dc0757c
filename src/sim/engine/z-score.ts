import { summarise } from './band';

/** Obtained against expected, in standard errors: what a gate of theory looks at. */
export interface ZScore {
  readonly expected: number;
  readonly obtained: number;
  readonly standardError: number;
  readonly z: number;
}

/** How far the mean of the replications lies from what theory expects. Needs at least two values. */
export function zScore(values: readonly number[], expected: number): ZScore {
  const band = summarise(values);
  const standardError = band ? band.deviation / Math.sqrt(band.count) : 0;
  const obtained = band?.mean ?? NaN;
  return { expected, obtained, standardError, z: (obtained - expected) / standardError };
}
