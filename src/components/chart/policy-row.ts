import type { DifferenceRow } from './difference-row';

/** A policy beside the baseline; its mark is the same in every chart, and 0 is the one chosen now. */
export interface ComparedPolicy {
  readonly name: string;
  readonly mark: number;
}

/** One measure under the baseline and under each policy, in the order of the legend. */
export interface PolicyRow {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly lines: readonly DifferenceRow[];
}
