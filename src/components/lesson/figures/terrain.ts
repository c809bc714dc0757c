import type { Grid } from '~/chart';
import { roughness } from './noise';
import type { Line, Point } from './line';

export type Height = (x: number, y: number) => number;

/** A hill (or, with a negative height, a hollow) shaped like a bell. */
export interface Bell {
  readonly at: Point;
  readonly reach: readonly [number, number];
  readonly height: number;
  readonly turn?: number;
}

export interface Ground {
  readonly level: number;
  readonly bells: readonly Bell[];
  readonly rough: { readonly height: number; readonly scale: number; readonly seed: number };
}

export function createHeight({ level, bells, rough }: Ground): Height {
  return (x, y) =>
    bells.reduce(
      (h, { at, reach, height, turn = 0 }) => {
        const c = Math.cos(turn);
        const s = Math.sin(turn);
        const u = (c * (x - at[0]) + s * (y - at[1])) / reach[0];
        const v = (c * (y - at[1]) - s * (x - at[0])) / reach[1];
        return h + height * Math.exp(-(u * u + v * v) / 2);
      },
      level + (roughness(x / rough.scale, y / rough.scale, rough.seed) - 0.5) * rough.height,
    );
}

/** The height measured on a grid over a sheet, one step beyond its far edges. */
export function measure(
  height: Height,
  size: { readonly width: number; readonly height: number },
  step: number,
): Grid {
  const columns = Math.ceil(size.width / step) + 1;
  const rows = Math.ceil(size.height / step) + 1;
  const values = Float64Array.from({ length: columns * rows }, (_, i) =>
    height((i % columns) * step, Math.floor(i / columns) * step),
  );
  return { columns, rows, step, left: 0, top: 0, values };
}

/** Which way is up at a point, and how steep. */
const slope = (height: Height, [x, y]: Point): Point => [
  (height(x + 1, y) - height(x - 1, y)) / 2,
  (height(x, y + 1) - height(x, y - 1)) / 2,
];

/** The steepest way up from a point, until a top is reached. */
export function climb(height: Height, from: Point, steps: number, stride = 2): Line {
  const way: Point[] = [from];
  let here = from;
  for (let i = 0; i < steps; i++) {
    const [gx, gy] = slope(height, here);
    const steep = Math.hypot(gx, gy);
    if (steep < 5e-5) break;
    here = [here[0] + (gx / steep) * stride, here[1] + (gy / steep) * stride];
    way.push(here);
  }
  return way;
}

/** The level way along a hillside: it neither climbs nor falls. */
export function contourWay(height: Height, from: Point, steps: number, stride = 2): Line {
  const level = height(...from);
  const way: Point[] = [from];
  let here = from;
  for (let i = 0; i < steps; i++) {
    const [gx, gy] = slope(height, here);
    const steep = Math.hypot(gx, gy) || 1;
    here = [here[0] - (gy / steep) * stride, here[1] + (gx / steep) * stride];
    const [hx, hy] = slope(height, here);
    const pull = (level - height(...here)) / (hx * hx + hy * hy || 1);
    here = [here[0] + hx * pull, here[1] + hy * pull];
    way.push(here);
  }
  return way;
}
