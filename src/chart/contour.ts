import { contours } from 'd3-contour';
import { ringArea, smoothRing, type Point, type Ring } from './ring';

/** Values on a square grid, row by row; the first one stands at (`left`, `top`). */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly step: number;
  readonly left: number;
  readonly top: number;
  readonly values: Float64Array;
}

/** All ground at or above a value: its outlines, and the same as one smooth path. */
export interface Band {
  readonly value: number;
  readonly rings: readonly Ring[];
  readonly path: string;
}

export interface BandOptions {
  /** How far the drawn line may stray from the measured one. */
  readonly tolerance?: number;
  /** Outlines, and holes, that enclose less than this are left out. */
  readonly smallest?: number;
  readonly smallestHole?: number;
}

export function contourBands(
  grid: Grid,
  thresholds: readonly number[],
  { tolerance = 0.35, smallest = 60, smallestHole = smallest }: BandOptions = {},
): Band[] {
  // d3-contour puts a value in the middle of its cell; ours stand on the corners of the grid.
  const place = ([x = 0, y = 0]: number[]): Point => [
    (x - 0.5) * grid.step + grid.left,
    (y - 0.5) * grid.step + grid.top,
  ];
  return contours()
    .size([grid.columns, grid.rows])
    .thresholds([...thresholds])(Array.from(grid.values))
    .map(({ value, coordinates }) => {
      const rings = coordinates.flatMap((polygon) =>
        polygon
          .map((ring) => ring.map(place))
          .filter((ring, i) => Math.abs(ringArea(ring)) >= (i ? smallestHole : smallest)),
      );
      return { value, rings, path: rings.map((ring) => smoothRing(ring, tolerance)).join('') };
    });
}
