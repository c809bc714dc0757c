import type { Point } from './line';

/** Tickets out of 100 that stop at each rung: self-help, first, second and third line. */
export type Shares = readonly [number, number, number, number];

export interface Rung {
  readonly id: string;
  readonly name: string;
  readonly euros: number;
}

export interface Kind {
  readonly id: string;
  readonly name: string;
  readonly shares: Shares;
  readonly say: string;
}

/**
 * What it takes to solve more at the first line. Our own choice, to show that skill has a price: the
 * first ticket more takes `minutes` of learning and writing, and each next one `minutes` longer than
 * the one before it, because the easy ones go first.
 */
export const LEARNING = { minutes: 2, most: 6, eurosPerHour: 45 } as const;

/** What solving one ticket costs on average. */
export const solvingEuros = (shares: Shares, ladder: readonly Rung[]): number =>
  shares.reduce((sum, share, i) => sum + share * ladder[i]!.euros, 0) / 100;

/** How many tickets of 100 no longer go past the first line. Never below 0: forgetting earns nothing. */
export const ticketsMoved = (from: Shares, to: Shares): number =>
  Math.max(0, to[0] + to[1] - from[0] - from[1]);

/** What the learning adds to each of the 100 tickets. */
export const learningEuros = (moved: number, minutes: number): number =>
  (((minutes * moved * (moved + 1)) / 2 / 60) * LEARNING.eurosPerHour) / 100;

/** The same desk with another share solved at the first line; what is left keeps its proportion. */
export function withFirstLine(shares: Shares, firstLine: number): Shares {
  const [self, first, second, third] = exactly(shares, firstLine);
  const whole = Math.round(second);
  return [self, first, whole, Math.round(second + third) - whole];
}

/** The same, before tickets are made whole. */
function exactly([self, , second, third]: Shares, firstLine: number): Shares {
  const first = Math.max(0, Math.min(100 - self, firstLine));
  const rest = 100 - self - first;
  const further = second + third;
  const toSecond = further ? (rest * second) / further : rest;
  return [self, first, toSecond, rest - toSecond];
}

export interface Cost {
  readonly firstLine: number;
  readonly solving: number;
  readonly learning: number;
  readonly total: number;
}

export function costOf(
  shares: Shares,
  baseline: Shares,
  ladder: readonly Rung[],
  minutes: number,
): Cost {
  const solving = solvingEuros(shares, ladder);
  const learning = learningEuros(ticketsMoved(baseline, shares), minutes);
  return { firstLine: shares[1], solving, learning, total: solving + learning };
}

/** The cost at every share that the first line could solve, smooth: no ticket is rounded to a line. */
export const costCurve = (
  shares: Shares,
  baseline: Shares,
  ladder: readonly Rung[],
  minutes: number,
): readonly Cost[] =>
  Array.from({ length: 101 - shares[0] }, (_, first) =>
    costOf(exactly(shares, first), baseline, ladder, minutes),
  );

export const cheapest = (curve: readonly Cost[]): Cost =>
  curve.reduce((best, cost) => (cost.total < best.total ? cost : best));

/** Dots by shelf. Only as many move as have to: the last to come are the first to go. */
export type Shelves = readonly (readonly number[])[];

export function stack(shares: Shares): Shelves {
  let next = 0;
  return shares.map((share) => Array.from({ length: share }, () => next++));
}

export function restack(shelves: Shelves, shares: Shares): Shelves {
  const kept = shelves.map((shelf, i) => shelf.slice(0, shares[i]));
  const moving = shelves.flatMap((shelf, i) => shelf.slice(shares[i]));
  return kept.map((shelf, i) => [...shelf, ...moving.splice(0, shares[i]! - shelf.length)]);
}

export interface Hill {
  readonly width: number;
  readonly height: number;
  /** Where the ground of a free ticket is. */
  readonly foot: number;
  readonly pixelsPerEuro: number;
  /** Left edge of each shelf. */
  readonly shelves: readonly [number, number, number, number];
  readonly shelf: number;
  readonly pitch: number;
  readonly phone: boolean;
}

export const WIDE: Hill = {
  width: 680,
  height: 356,
  foot: 304,
  pixelsPerEuro: 1.16,
  shelves: [14, 182, 350, 518],
  shelf: 148,
  pitch: 12.2,
  phone: false,
};
export const PHONE: Hill = {
  width: 350,
  height: 396,
  foot: 338,
  pixelsPerEuro: 1.2,
  shelves: [5, 91, 177, 263],
  shelf: 82,
  pitch: 10,
  phone: true,
};

export const shelfHeight = (hill: Hill, euros: number): number =>
  hill.foot - euros * hill.pixelsPerEuro;

/** Where the dot at `index` of a shelf lies: rows from the ground up, from the left. */
export function dotAt(hill: Hill, shelf: number, index: number, euros: number): Point {
  const perRow = Math.floor((hill.shelf - 4) / hill.pitch);
  const margin = (hill.shelf - (perRow - 1) * hill.pitch) / 2;
  return [
    hill.shelves[shelf]! + margin + (index % perRow) * hill.pitch,
    shelfHeight(hill, euros) - hill.pitch * (Math.floor(index / perRow) + 0.55),
  ];
}

/** The hillside: flat shelves with slopes between them. */
export function hillside(hill: Hill, ladder: readonly Rung[]): string {
  const heights = ladder.map(({ euros }) => shelfHeight(hill, euros));
  let d = `M0 ${hill.height}V${heights[0]}`;
  heights.forEach((y, i) => {
    const right = hill.shelves[i]! + hill.shelf;
    const next = heights[i + 1];
    if (next === undefined) {
      d += `H${hill.width}V${hill.height}Z`;
      return;
    }
    const left = hill.shelves[i + 1]!;
    const middle = (right + left) / 2;
    d += `H${right}C${middle} ${y} ${middle} ${next} ${left} ${next}`;
  });
  return d;
}

/** The plot above the slider. Its ends stand over the middle of the slider's thumb at 0 and 100. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly inset: number;
  readonly mostEuros: number;
}
export const PLOTS: readonly [wide: Plot, phone: Plot] = [
  { width: 680, height: 150, inset: 12, mostEuros: 115 },
  { width: 350, height: 150, inset: 12, mostEuros: 115 },
];

export const plotAt = (plot: Plot, firstLine: number, euros: number): Point => [
  plot.inset + (firstLine / 100) * (plot.width - 2 * plot.inset),
  plot.height - (euros / plot.mostEuros) * plot.height,
];
