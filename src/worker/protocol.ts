import type { Band, ByMeasure, DeskPolicy, DeskReports, Scenario } from '~/sim/desk';
import type { Columns } from './row';

/** The same tickets under two policies, many weeks long. */
export interface CompareRequest {
  readonly scenario: Scenario;
  readonly policy: DeskPolicy;
  readonly baseline: DeskPolicy;
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
  /** What the reports say of a week. */
  readonly reports: Pair<Bands<DeskReports>>;
}

/** The same shape with a band in place of each number. */
export type Bands<T> = [T] extends [number | undefined]
  ? Band | undefined
  : { readonly [K in keyof T]: Bands<T[K]> };

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

/** Weeks in the first result, and the step of all others. */
export const FIRST_RESULT = 20;

/** Weeks in one block: a worker does whole blocks, every `of`th from its own `index` on. */
export const WEEKS_PER_BLOCK = 10;

export interface Part {
  readonly index: number;
  readonly of: number;
}

/** Some weeks that follow each other, row after row; the columns are those of the reports. */
export interface Block {
  readonly from: number;
  readonly count: number;
  readonly columns: Columns<DeskReports>;
  readonly rows: Pair<Float64Array>;
}

export type ToWorker =
  | {
      readonly type: 'compare';
      readonly run: number;
      readonly request: CompareRequest;
      readonly part: Part;
    }
  | { readonly type: 'cancel'; readonly run: number };

export type FromWorker =
  | { readonly type: 'weeks'; readonly run: number; readonly block: Block }
  | { readonly type: 'failed'; readonly run: number; readonly message: string };
