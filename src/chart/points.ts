/** A part of the drawing, in pixels. */
export interface PointBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ALONG: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
const ACROSS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Where each row begins and ends among the points. */
function spans(rows: readonly number[]): readonly (readonly [from: number, until: number])[] {
  const starts = rows.flatMap((row, at) => (at === 0 || row !== rows[at - 1] ? [at] : []));
  return starts.map((from, nth) => [from, starts[nth + 1] ?? rows.length]);
}

/**
 * The point that a key leads to: left and right in reading order, up and down to the same place in
 * the row beside it, Home and End to the first and the last. It stops at the ends.
 *
 * @param rows the row of each point, in reading order
 * @returns undefined for a key that does not move
 */
export function nextPoint(rows: readonly number[], at: number, key: string): number | undefined {
  const last = rows.length - 1;
  if (last < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const bounded = (to: number) => Math.min(last, Math.max(0, to));
  const along = ALONG[key];
  if (along !== undefined) return bounded(at + along);
  const across = ACROSS[key];
  if (across === undefined) return undefined;
  const all = spans(rows);
  if (all.length === 1) return bounded(at + across);
  const here = all.findIndex(([from, until]) => at >= from && at < until);
  const [from] = all[here] ?? [at];
  const there = all[here + across];
  return there ? Math.min(there[1] - 1, there[0] + at - from) : at;
}

/** Offsets of a tag from the edges of its chart, in pixels. */
export interface TagPlace {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
}

const GAP = 6;
const TAG_HEIGHT = 44;

/** Where a point's tag hangs: under it, or over it where no room is left; it grows to the wider side. */
export function tagPlace(box: PointBox, width: number, height: number): TagPlace {
  const under = box.y + box.height + GAP;
  const middle = box.x + box.width / 2;
  return {
    ...(middle < width / 2
      ? { left: Math.max(0, middle - 24) }
      : { right: Math.max(0, width - middle - 24) }),
    ...(under + TAG_HEIGHT <= height || box.y < TAG_HEIGHT + GAP
      ? { top: under }
      : { bottom: height - box.y + GAP }),
  };
}
