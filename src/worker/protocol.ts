import type { Band, ByMeasure, DeskPolicy, DeskReports, Scenario } from '~/sim/desk';
import type { Columns, Row } from './row';

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

export type Side = keyof Pair<unknown>;

/** One week under one of the two policies. */
export interface Task {
  readonly side: Side;
  readonly week: number;
}

export const sameTask =
  (one: Task) =>
  ({ side, week }: Task): boolean =>
    week === one.week && side === one.side;

export type ToWorker =
  | {
      readonly type: 'compare';
      readonly run: number;
      readonly request: CompareRequest;
      readonly tasks: readonly Task[];
    }
  /** More tasks of the same run. */
  | { readonly type: 'take'; readonly run: number; readonly tasks: readonly Task[] }
  /** Another worker does these. */
  | { readonly type: 'leave'; readonly run: number; readonly tasks: readonly Task[] }
  | { readonly type: 'cancel'; readonly run: number };

export type FromWorker =
  /** Where the reports stand in the rows of this run; comes before the first of them. */
  | { readonly type: 'columns'; readonly run: number; readonly columns: Columns<DeskReports> }
  | { readonly type: 'row'; readonly run: number; readonly task: Task; readonly row: Row }
  | { readonly type: 'failed'; readonly run: number; readonly message: string };
