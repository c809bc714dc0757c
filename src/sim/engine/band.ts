/** What many weeks say about one number: the mean, how sure we are of it, and how far weeks differ. */
export interface Band {
  /** Replications that gave a value. */
  readonly count: number;
  readonly mean: number;
  /** Standard deviation from week to week; 0 with one value. */
  readonly deviation: number;
  /** Half of the 95 % interval of the mean, by Student's t; infinite with one value. */
  readonly halfWidth: number;
  /** The 95 % interval of the mean: mean - halfWidth to mean + halfWidth. */
  readonly low: number;
  readonly high: number;
  /** Where 95 in 100 single weeks fall: the 2.5 % and 97.5 % quantiles of the values themselves. */
  readonly weekLow: number;
  readonly weekHigh: number;
}
