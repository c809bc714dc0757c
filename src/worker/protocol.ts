import type { Band, ByMeasure, Policy, Scenario } from '~/sim/desk';

/** The same tickets under two policies, many weeks long. */
export interface CompareRequest {
  readonly scenario: Scenario;
  readonly policy: Policy;
  readonly baseline: Policy;
  readonly seed: number;
  /** Weeks to run, at least 2. */
  readonly replications: number;
}

/** What is known after so many of the weeks asked for. */
export interface Comparison {
  /** Weeks in these numbers. */
  readonly replications: number;
  readonly measures: ByMeasure<MeasureComparison>;
  /** Mean over weeks of the hundred dots of `resolvePercentiles`. */
  readonly percentileMinutes: Pair<readonly number[]>;
  /** Mean over weeks of `openByHour`. */
  readonly openByHour: Pair<readonly number[]>;
}

/** Absent where no week gave a value. `difference` is now minus before, paired by week. */
export interface MeasureComparison {
  readonly now?: Band;
  readonly before?: Band;
  readonly difference?: Band;
}

export interface Pair<T> {
  readonly now: T;
  readonly before: T;
}

export type ToWorker =
  | { readonly type: 'compare'; readonly run: number; readonly request: CompareRequest }
  | { readonly type: 'cancel'; readonly run: number };

export type FromWorker =
  | { readonly type: 'progress'; readonly run: number; readonly result: Comparison }
  | { readonly type: 'done'; readonly run: number; readonly result: Comparison }
  | { readonly type: 'failed'; readonly run: number; readonly message: string };
