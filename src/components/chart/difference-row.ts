/** One measure of a comparison, ready to be drawn and read. */
export interface DifferenceRow {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly words: string;
  /** All of it in one line, for who does not see the row. */
  readonly label: string;
  readonly tone: 'better' | 'worse' | 'other' | 'unsure' | 'same';
  readonly value: {
    readonly before: number;
    readonly middle: number;
    /** Of the mean, and of single weeks. */
    readonly low: number;
    readonly high: number;
    readonly weekLow: number;
    readonly weekHigh: number;
  };
}
