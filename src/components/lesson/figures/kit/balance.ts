import { twice } from './faults';

export type Side = 'left' | 'right';
export type Tilt = Side | 'even';

export interface Weight {
  readonly id: string;
  readonly text: string;
  readonly pan: Side;
  readonly weight: number;
  /** Lies in its pan at the start. */
  readonly on: boolean;
}

/** Right minus left, of the weights that lie in the pans. */
export const leaning = (weights: readonly Weight[], lying: ReadonlySet<string>): number =>
  weights.reduce(
    (sum, { id, pan, weight }) => sum + (lying.has(id) ? (pan === 'right' ? weight : -weight) : 0),
    0,
  );

/** The same pans with one weight put in, or taken out. */
export const flip = (lying: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set(lying.has(id) ? [...lying].filter((other) => other !== id) : [...lying, id]);

export const tiltOf = (lean: number): Tilt => (lean < 0 ? 'left' : lean > 0 ? 'right' : 'even');

const MOST_DEGREES = 12;

/** Degrees of the beam: more for more, but it never falls over. */
export const degrees = (lean: number): number =>
  Math.round(MOST_DEGREES * Math.tanh(lean / 4) * 10) / 10;

export interface Block {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const BLOCK_HEIGHT = 22;
const GAP = 3;
const blockWidth = (weight: number) => 12 + 18 * weight;

/** Weights stacked in a pan that is so wide: rows from the bottom up, each row in the middle. */
export function stackBlocks(
  weights: readonly (Pick<Weight, 'weight'> & { readonly number: number })[],
  panWidth: number,
): Block[] {
  const rows: { number: number; width: number }[][] = [];
  const full = (row: readonly { width: number }[]) =>
    row.reduce((sum, { width }) => sum + width + GAP, -GAP);
  for (const { number, weight } of weights) {
    const block = { number, width: blockWidth(weight) };
    const row = rows.at(-1);
    if (row && full([...row, block]) <= panWidth) row.push(block);
    else rows.push([block]);
  }
  return rows.flatMap((row, r) => {
    let x = -full(row) / 2;
    return row.map(({ number, width }) => {
      const block = { number, width, x, y: -(r + 1) * (BLOCK_HEIGHT + 1) };
      x += width + GAP;
      return block;
    });
  });
}

/** The point is told once the reader has seen the beam at two tilts, or tried a few switches. */
export const hasSeenEnough = (tilts: ReadonlySet<Tilt>, presses: number): boolean =>
  presses > 0 && (tilts.size > 1 || presses > 3);

export const balanceFaults = (weights: readonly Weight[]): string[] => [
  ...twice(
    'weights',
    weights.map(({ id }) => id),
  ),
  ...(weights.length ? [] : ['a balance takes weights']),
];
