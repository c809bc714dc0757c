import type { Grid } from '~/chart';

/** A function measured on a grid over a sheet and `margin` beyond its edges. */
export function sampleGrid(
  measure: (x: number, y: number) => number,
  size: { readonly width: number; readonly height: number },
  step: number,
  margin: number,
): Grid {
  const columns = Math.ceil((size.width + 2 * margin) / step) + 1;
  const rows = Math.ceil((size.height + 2 * margin) / step) + 1;
  const values = Float64Array.from({ length: columns * rows }, (_, i) =>
    measure(-margin + (i % columns) * step, -margin + Math.floor(i / columns) * step),
  );
  return { columns, rows, step, left: -margin, top: -margin, values };
}

/** A grid with each value made from those around it; outside the grid its edge goes on. */
function mapAround(grid: Grid, each: (value: (i: number, j: number) => number) => number): Grid {
  const { columns, rows, values } = grid;
  const within = (n: number, count: number) => Math.max(0, Math.min(count - 1, n));
  return {
    ...grid,
    values: values.map((_, at) => {
      const column = at % columns;
      const row = Math.floor(at / columns);
      return each((i, j) => values[within(row + j, rows) * columns + within(column + i, columns)]!);
    }),
  };
}

export function blur(grid: Grid, times: number): Grid {
  let blurred = grid;
  for (let pass = 0; pass < times; pass++) {
    blurred = mapAround(blurred, (value) => {
      let sum = 0;
      for (const j of [-1, 0, 1])
        for (const i of [-1, 0, 1]) sum += (2 - Math.abs(i)) * (2 - Math.abs(j)) * value(i, j);
      return sum / 16;
    });
  }
  return blurred;
}

export const negate = (grid: Grid): Grid => ({ ...grid, values: grid.values.map((v) => -v) });

/** The sun of the whole sheet: low in the north-west. */
const SUN = { x: -0.55, y: -0.62, z: 0.56 };

/** How much lighter (above 0) or darker a slope is than level ground, after Lambert. */
export function hillshade(grid: Grid, exaggeration: number): Grid {
  return mapAround(grid, (value) => {
    const dx = ((value(1, 0) - value(-1, 0)) / (2 * grid.step)) * exaggeration;
    const dy = ((value(0, 1) - value(0, -1)) / (2 * grid.step)) * exaggeration;
    return (-dx * SUN.x - dy * SUN.y + SUN.z) / Math.hypot(dx, dy, 1) - SUN.z;
  });
}
