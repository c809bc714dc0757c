import { scaleLog } from 'd3-scale';
import { quantileOfDots } from './dots';

export interface QuantileRow {
  /** Each dot is an equal share of the tickets. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly half: { readonly x: number; readonly minutes: number };
  readonly slowTenth: { readonly x: number; readonly minutes: number };
  readonly top: number;
  /** Where the dots stand. */
  readonly ground: number;
}

export interface QuantileRows {
  readonly rows: readonly QuantileRow[];
  readonly radius: number;
  readonly x: (minutes: number) => number;
}

export interface QuantileBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Room for words over the dots of each row. */
  readonly headroom: number;
  readonly dots?: number;
  readonly domain?: readonly [number, number];
}

const COLUMNS = 24;
/** Pixels from dot to dot, at most. */
const MOST_PITCH = 11;

/**
 * Distributions of time, each a row of quantile dots on one log scale of minutes, so that odds can be
 * counted (Kay et al. 2016, doi:10.1145/2858036.2858558). Dots of one column are stacked.
 *
 * @param series minutes per ticket or per quantile, ascending, one list a row
 */
export function quantileRows(
  series: readonly (readonly number[])[],
  { left, right, top, bottom, headroom, dots = 20, domain = [2.5, 10_000] }: QuantileBox,
): QuantileRows {
  const scale = scaleLog([domain[0], domain[1]], [left, right]).clamp(true);
  const x = (minutes: number) => scale(Math.max(minutes, domain[0]));
  const row = (bottom - top) / Math.max(1, series.length);
  const room = row - headroom;
  const placesOf = (sorted: readonly number[]) =>
    Array.from({ length: dots }, (_, nth) => x(quantileOfDots(sorted, (nth + 0.5) / dots)));

  const column = (right - left) / COLUMNS;
  const all = series.map((sorted) => stackOf(placesOf(sorted), left, column));
  const tallest = Math.max(1, ...all.flat().map(({ level }) => level + 1));
  const pitch = Math.max(1, Math.min(MOST_PITCH, column, room / tallest));

  const mark = (sorted: readonly number[], part: number) => {
    const minutes = quantileOfDots(sorted, part);
    return { minutes, x: x(minutes) };
  };
  const rows = series.map((sorted, nth) => {
    const ground = top + (nth + 1) * row;
    return {
      dots: (all[nth] ?? []).map(({ x, level }) => ({ x, y: ground - (level + 0.5) * pitch })),
      half: mark(sorted, 0.5),
      slowTenth: mark(sorted, 0.9),
      top: top + nth * row,
      ground,
    };
  });
  return { rows, radius: pitch * 0.44, x };
}

/** Dots that fall into one column stand on each other in its middle. */
function stackOf(places: readonly number[], left: number, width: number) {
  const height = new Map<number, number>();
  return places.map((place) => {
    const column = Math.floor((place - left) / width);
    const level = height.get(column) ?? 0;
    height.set(column, level + 1);
    return { x: left + (column + 0.5) * width, level };
  });
}
