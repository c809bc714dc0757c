import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { exp } from '~/base/maths';

/** A strip on which every value is a dot, piled on the ones that came before it. */
export interface PileBox {
  /** Values at the left and right edge; what lies beyond is piled at the edge. */
  readonly domain: readonly [number, number];
  readonly left: number;
  readonly right: number;
  /** Where the lowest dots stand. */
  readonly bottom: number;
  /** Columns over the whole width. */
  readonly columns: number;
}

export interface PileDot {
  readonly x: number;
  readonly y: number;
}

/** A place on the strip for a value. */
export function pileScale({ domain, left, right }: PileBox): (value: number) => number {
  const scale = scaleLinear([domain[0], domain[1]], [left, right]).clamp(true);
  return (value) => scale(value);
}

/** One dot a value, in their order: the middle of its column, as high as the column is by then. */
export function pileDots(values: readonly number[], box: PileBox): readonly PileDot[] {
  const x = pileScale(box);
  const width = (box.right - box.left) / box.columns;
  const heights = new Map<number, number>();
  return values.map((value) => {
    const column = Math.min(box.columns - 1, Math.floor((x(value) - box.left) / width));
    const under = heights.get(column) ?? 0;
    heights.set(column, under + 1);
    return { x: box.left + (column + 0.5) * width, y: box.bottom - (under + 0.5) * width };
  });
}

/** Outline of the pile that so many values of the standard normal would make, as a path. */
export function bellPath(count: number, box: PileBox): string {
  const x = pileScale(box);
  const [from, until] = box.domain;
  const dot = (box.right - box.left) / box.columns;
  const perColumn = (count * ((until - from) / box.columns)) / Math.sqrt(2 * Math.PI);
  const steps = box.columns * 2;
  const points = Array.from({ length: steps + 1 }, (_, step): [number, number] => {
    const z = from + ((until - from) * step) / steps;
    return [x(z), box.bottom - perColumn * exp((-z * z) / 2) * dot];
  });
  return line().curve(curveMonotoneX)(points) ?? '';
}
