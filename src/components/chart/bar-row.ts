/** One amount of several that are held beside each other. */
export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** The same under the baseline. */
  readonly before?: number;
  /** The 95 % interval of the value, where it is a mean. */
  readonly interval?: { readonly low: number; readonly high: number };
  /** The amount in words, at the end of its bar. */
  readonly text: string;
  /** All in words. */
  readonly label: string;
}
