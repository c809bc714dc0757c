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

/** How dots of one size stand in columns of one width. */
export interface DotStack {
  /** So many stand side by side in a row of a column. */
  readonly abreast: number;
  /** From the middle of a dot to the next. */
  readonly pitch: number;
}

/** Dots closer than this are no dots to the eye. */
const LEAST_PITCH = 7;

/** One dot a row, unless so many stand on each other that more to a row are larger. */
export function dotStack(width: number, height: number, tallest: number): DotStack {
  const stacks = [1, 2, 3].map((abreast) => ({
    abreast,
    pitch: Math.min(width / abreast, height / Math.max(1, Math.ceil(tallest / abreast))),
  }));
  const largest = stacks.reduce((best, one) => (one.pitch > best.pitch ? one : best));
  return stacks.find(({ pitch }) => pitch >= LEAST_PITCH) ?? largest;
}

/** Words at an upright line, in pixels. */
export interface LineWords {
  readonly x: number;
  readonly length: number;
}

export interface PlacedWords {
  /** They stand left of their line. */
  readonly left: boolean;
  /** Row from the top that they stand in, and that their line begins at. */
  readonly row: number;
}

/** Words of two lines, clear of each other and of both lines; right of their own where there is room. */
export function placeWords(
  lines: readonly [LineWords, LineWords],
  width: number,
): readonly [PlacedWords, PlacedWords] {
  const [first, second] = lines;
  const isLeft = ({ x, length }: LineWords) => x + length > width;
  const left = isLeft(second);
  const near = second.x - (left ? second.length : 0);
  const isClear = first.x + first.length <= near;
  // Words that reach back over the first line stand above it.
  if (left && near < first.x) {
    return [
      { left: first.x + first.length > second.x, row: 1 },
      { left, row: 0 },
    ];
  }
  return [
    { left: isLeft(first), row: 0 },
    { left, row: isClear ? 0 : 1 },
  ];
}
