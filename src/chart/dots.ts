import { max } from 'd3-array';
import { scaleLog } from 'd3-scale';

export interface DotColumns {
  /** Dots in each column, from left to right. */
  readonly counts: readonly number[];
  /** Left edge of the first column and width of one, in pixels. */
  readonly left: number;
  readonly columnWidth: number;
  readonly x: (minutes: number) => number;
  /** The column that holds a value; values off the scale are in the outermost one. */
  readonly columnOf: (minutes: number) => number;
  readonly tallest: number;
}

/** Values stacked as dots in columns of equal width on a log scale of minutes. */
export function dotColumns(
  minutes: readonly number[],
  columns: number,
  left: number,
  right: number,
  domain: readonly [number, number] = [2.5, 10_000],
): DotColumns {
  const x = scaleLog([domain[0], domain[1]], [left, right]).clamp(true);
  const columnWidth = (right - left) / columns;
  const columnOf = (value: number) => {
    const at = Math.floor((x(Math.max(value, domain[0])) - left) / columnWidth);
    return Math.min(columns - 1, Math.max(0, at));
  };
  const counts = Array.from({ length: columns }, () => 0);
  for (const value of minutes) {
    const column = columnOf(value);
    counts[column] = (counts[column] ?? 0) + 1;
  }
  return {
    counts,
    left,
    columnWidth,
    x: (value) => x(Math.max(value, domain[0])),
    columnOf,
    tallest: max(counts) ?? 0,
  };
}
