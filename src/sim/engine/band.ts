import { studentQuantile975 } from './student';

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

/** The value below which a share of the sorted values lies, interpolated between neighbours. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}

/**
 * Mean, 95 % interval and week-to-week spread of one value a replication. Absent values are left out;
 * none left gives undefined. The result depends on the values and their order alone.
 */
export function summarise(values: readonly (number | undefined)[]): Band | undefined {
  const present = values.filter((value) => value !== undefined);
  const count = present.length;
  if (count === 0) return undefined;
  let mean = 0;
  for (const value of present) mean += value;
  mean /= count;
  let squares = 0;
  for (const value of present) squares += (value - mean) * (value - mean);
  const deviation = count > 1 ? Math.sqrt(squares / (count - 1)) : 0;
  const halfWidth =
    count > 1 ? (studentQuantile975(count - 1) * deviation) / Math.sqrt(count) : Infinity;
  const sorted = Float64Array.from(present).sort();
  return {
    count,
    mean,
    deviation,
    halfWidth,
    low: mean - halfWidth,
    high: mean + halfWidth,
    weekLow: quantileOfSorted(sorted, 0.025),
    weekHigh: quantileOfSorted(sorted, 0.975),
  };
}

/** The band of now minus before, paired by replication; a pair with an absent side is left out. */
export function difference(
  now: readonly (number | undefined)[],
  before: readonly (number | undefined)[],
): Band | undefined {
  return summarise(
    now.map((value, replication) => {
      const other = before[replication];
      return value === undefined || other === undefined ? undefined : value - other;
    }),
  );
}
