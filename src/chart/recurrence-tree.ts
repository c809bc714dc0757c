import { scaleLinear } from 'd3-scale';

/** Tickets of one cause, in a span of time. */
export interface CauseCount {
  readonly byWorkaround: number;
  readonly other: number;
  /** Those that would have come, and did not. */
  readonly prevented: number;
  /** What ending the cause saves. */
  readonly savedEuros: number;
}

export interface TreeSegment {
  readonly part: 'byWorkaround' | 'other' | 'prevented';
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

export interface TreeBranch<C> {
  readonly cause: C;
  /** Middle of the row, and of its bar. */
  readonly y: number;
  readonly segments: readonly TreeSegment[];
  /** Where the bar ends. */
  readonly end: number;
  /** The branch: as thick as its share where it leaves the trunk, as thick as the bar where it ends. */
  readonly path: string;
  readonly thickness: number;
}

export interface RecurrenceTree<C> {
  readonly branches: readonly TreeBranch<C>[];
  /** Tickets on the trunk: those that came. */
  readonly total: number;
  readonly trunk: { readonly top: number; readonly bottom: number };
}

export interface TreeBox {
  /** Right edge of the trunk; left and right edge of the bars. */
  readonly trunk: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** From the middle of a row down to its bar. */
  readonly drop?: number;
  /** Half the height of a bar. */
  readonly half?: number;
}

export const MOST_CAUSES = 8;
const PARTS = ['byWorkaround', 'other', 'prevented'] as const;
const came = (cause: CauseCount) => cause.byWorkaround + cause.other;

/** A ribbon between two upright edges, level where it leaves and where it arrives. */
function ribbon(
  x: number,
  [top, bottom]: readonly [number, number],
  toX: number,
  [toTop, toBottom]: readonly [number, number],
): string {
  const bend = (x + toX) / 2;
  return (
    `M${x} ${top}C${bend} ${top} ${bend} ${toTop} ${toX} ${toTop}` +
    `V${toBottom}C${bend} ${toBottom} ${bend} ${bottom} ${x} ${bottom}Z`
  );
}

/**
 * Causes by what ending them saves, the dearest first, at most eight. A bar is as long as its number of
 * tickets; a branch leaves the trunk as thick as its share of the tickets that came.
 */
export function recurrenceTree<C extends CauseCount>(
  causes: readonly C[],
  { trunk, left, right, top, bottom, drop = 0, half = 4 }: TreeBox,
): RecurrenceTree<C> {
  const shown = causes.toSorted((a, b) => b.savedEuros - a.savedEuros).slice(0, MOST_CAUSES);
  const total = shown.reduce((sum, cause) => sum + came(cause), 0);
  const most = Math.max(1, ...shown.map((cause) => came(cause) + cause.prevented));
  const x = scaleLinear([0, most], [left, right]);
  const row = (bottom - top) / Math.max(1, shown.length);
  const size = Math.min(bottom - top, row * shown.length * 0.62);
  const first = (top + bottom - size) / 2;
  let climbed = 0;
  const branches = shown.map((cause, nth) => {
    const y = top + (nth + 0.5) * row + drop;
    const thickness = (came(cause) / Math.max(1, total)) * size;
    const from = first + climbed;
    climbed += thickness;
    let reached = 0;
    const segments = PARTS.map((part) => {
      const start = reached;
      reached += cause[part];
      return { part, count: cause[part], x: x(start), width: x(reached) - x(start) };
    }).filter(({ count }) => count > 0);
    const path = ribbon(trunk, [from, from + thickness], left, [y - half, y + half]);
    return { cause, y, segments, end: x(reached), path, thickness };
  });
  return { branches, total, trunk: { top: first, bottom: first + size } };
}
