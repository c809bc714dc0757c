import { scaleLinear } from 'd3-scale';

export interface Amount {
  readonly value: number;
  readonly before?: number;
  readonly interval?: { readonly low: number; readonly high: number };
}

export interface Bar {
  /** Middle of the row. */
  readonly y: number;
  readonly end: number;
  readonly before: number | undefined;
  readonly interval: readonly [number, number] | undefined;
}

/** Amounts as bars from one zero, a row each; the largest that is drawn reaches the right edge. */
export function amountBars(
  amounts: readonly Amount[],
  box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  },
): readonly Bar[] {
  const most = Math.max(
    1e-9,
    ...amounts.flatMap(({ value, before, interval }) => [value, before ?? 0, interval?.high ?? 0]),
  );
  const x = scaleLinear([0, most], [box.left, box.right]).clamp(true);
  const row = (box.bottom - box.top) / Math.max(1, amounts.length);
  return amounts.map(({ value, before, interval }, nth) => ({
    y: box.top + (nth + 0.5) * row,
    end: x(value),
    before: before === undefined ? undefined : x(before),
    interval: interval && [x(interval.low), x(interval.high)],
  }));
}

/** Where the words of a bar begin: at its end, or beyond the baseline where they would run into it. */
export const wordsStart = (end: number, before: number | undefined, wide: number): number =>
  before === undefined || before - end > wide ? end : Math.max(end, before);
