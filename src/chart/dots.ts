import { max } from 'd3-array';
import { scaleLog } from 'd3-scale';

export interface DotColumn {
  readonly left: number;
  readonly width: number;
  readonly count: number;
  /** How many of the cuts lie left of it. */
  readonly part: number;
}

export interface DotColumns {
  readonly columns: readonly DotColumn[];
  readonly x: (minutes: number) => number;
  readonly narrowest: number;
  readonly tallest: number;
}

export interface DotOptions {
  /** About so many columns over the whole width. */
  readonly columns: number;
  readonly left: number;
  readonly right: number;
  /** Values that a column ends at, ascending: a line drawn there has whole dots on both sides. */
  readonly cuts?: readonly number[];
  readonly domain?: readonly [number, number];
}

/** Values stacked as dots in columns of nearly equal width on a log scale of minutes. */
export function dotColumns(minutes: readonly number[], options: DotOptions): DotColumns {
  const { left, right, cuts = [], domain = [2.5, 10_000] } = options;
  const scale = scaleLog([domain[0], domain[1]], [left, right]).clamp(true);
  const x = (value: number) => scale(Math.max(value, domain[0]));
  const wished = (right - left) / options.columns;
  const bounds = [left, ...cuts.map(x), right];
  const columns = bounds.slice(1).flatMap((until, part) => {
    const from = bounds[part] ?? left;
    const inPart = minutes.filter((value) => cuts.filter((cut) => value >= cut).length === part);
    const many = Math.max(1, Math.round((until - from) / wished));
    const width = (until - from) / many;
    const counts = Array.from({ length: many }, () => 0);
    for (const value of inPart) {
      const at = width > 0 ? Math.floor((x(value) - from) / width) : 0;
      const column = Math.min(many - 1, Math.max(0, at));
      counts[column] = (counts[column] ?? 0) + 1;
    }
    return counts.map((count, nth) => ({ left: from + nth * width, width, count, part }));
  });
  return {
    columns,
    x,
    narrowest: Math.min(...columns.map(({ width }) => width).filter((width) => width > wished / 2)),
    tallest: max(columns, ({ count }) => count) ?? 0,
  };
}

/** The value that parts dots of equal share, each standing for the middle of its own. */
export function quantileOfDots(sorted: readonly number[], part: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, part * sorted.length - 0.5));
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
