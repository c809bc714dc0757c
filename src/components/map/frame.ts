import { round1 } from './svg';

interface Framed {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly columns: number;
  readonly rows: number;
}

const BAR = 4;

/** The paper round the neatline, as one path with the map cut out of it. */
export const marginPath = ({ width, height, margin }: Framed): string =>
  `M${-margin} ${-margin}h${width + 2 * margin}v${height + 2 * margin}h${-width - 2 * margin}z` +
  `M0 0v${height}h${width}V0z`;

/** The dark halves of the scale along all four edges: two bars for each square of the grid. */
export function scaleBars({ width, height, columns, rows }: Framed): string {
  const dark = (length: number, squares: number) =>
    Array.from({ length: squares }, (_, i) => [(i * length) / squares, length / squares / 2]);
  const along = dark(width, columns)
    .map(([x, w]) => [round1(x!), round1(w!)])
    .map(([x, w]) => `M${x} ${-BAR}h${w}v${BAR}h-${w}zM${x} ${height}h${w}v${BAR}h-${w}z`);
  const down = dark(height, rows)
    .map(([y, h]) => [round1(y!), round1(h!)])
    .map(([y, h]) => `M${-BAR} ${y}h${BAR}v${h}h-${BAR}zM${width} ${y}h${BAR}v${h}h-${BAR}z`);
  return [...along, ...down].join('');
}

export const outerLine = ({ width, height }: Framed) => ({
  x: -BAR,
  y: -BAR,
  width: width + 2 * BAR,
  height: height + 2 * BAR,
});

export interface GridLetter {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Letters above and below, numbers left and right. */
export function gridLetters({ width, height, columns, rows }: Framed): GridLetter[] {
  const middle = (length: number, i: number, count: number) => (length * (i + 0.5)) / count;
  const letters = Array.from({ length: columns }, (_, i) => {
    const x = middle(width, i, columns);
    const text = String.fromCharCode(65 + i);
    return [
      { x, y: -8, text },
      { x, y: height + 15.5, text },
    ];
  });
  const numbers = Array.from({ length: rows }, (_, j) => {
    const y = middle(height, j, rows) + 4;
    const text = String(j + 1);
    return [
      { x: -12, y, text },
      { x: width + 12, y, text },
    ];
  });
  return [...letters, ...numbers].flat();
}
