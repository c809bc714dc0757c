/** A column of the chart: one day, or the mean of a week where there are too many days to tell apart. */
export interface Stack {
  /** Its first day, counted from today. */
  readonly from: number;
  readonly days: number;
  /** Cards a day. */
  readonly cards: number;
}

const MOST_STACKS = 60;
const WEEK = 7;

export function stacksOf(days: readonly number[]): readonly Stack[] {
  const length = days.length > MOST_STACKS ? WEEK : 1;
  return Array.from({ length: Math.ceil(days.length / length) }, (_, nth) => {
    const from = nth * length;
    const part = days.slice(from, from + length);
    return { from, days: part.length, cards: meanOf(part) };
  });
}

export const meanOf = (days: readonly number[]): number =>
  days.reduce((sum, n) => sum + n, 0) / Math.max(1, days.length);

const BLOCKS = [1, 2, 5, 10, 20, 50, 100] as const;
const MOST_BLOCKS = 18;

/** Cards that a block stands for, so that the blocks of the highest stack can be counted. */
export function cardsABlock(stacks: readonly Stack[]): number {
  const most = Math.max(0, ...stacks.map(({ cards }) => cards));
  return BLOCKS.find((cards) => most / cards <= MOST_BLOCKS) ?? 100;
}

export interface DayBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A stack as it is drawn: its blocks from the ground up, the last one as high as what is left. */
export interface DrawnStack extends Stack {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  /** One path for all its blocks. */
  readonly path: string;
}

const HIGHEST_BLOCK = 16;

/** Where the blocks of each stack lie; columns share the width evenly. */
export function drawStacks(stacks: readonly Stack[], box: DayBox): readonly DrawnStack[] {
  const block = cardsABlock(stacks);
  const most = Math.max(1, ...stacks.map(({ cards }) => cards / block));
  const rise = Math.min(HIGHEST_BLOCK, (box.bottom - box.top) / most);
  const pitch = (box.right - box.left) / Math.max(1, stacks.length);
  const gap = Math.min(4, pitch / 4);
  const seam = Math.min(2.5, rise / 4);
  return stacks.map((stack, nth) => {
    const x = box.left + nth * pitch + gap / 2;
    const width = pitch - gap;
    const blocks = stack.cards / block;
    const pieces = Array.from({ length: Math.ceil(blocks) }, (_, i) => {
      const height = Math.max(1, Math.min(1, blocks - i) * rise - seam);
      return `M${x} ${box.bottom - i * rise - 3}h${width}v${-height}h${-width}z`;
    });
    return { ...stack, x, width, top: box.bottom - blocks * rise - 3, path: pieces.join('') };
  });
}
