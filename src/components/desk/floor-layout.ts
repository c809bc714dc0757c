import type { AgentView, Area, Channel, Line } from '~/sim/desk';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
/** Where a token stands and how large it is drawn. */
export interface Spot extends Point {
  readonly k: number;
}

/** A slope between two lines: where it is and the prices that its contour lines stand for. */
export interface Slope {
  readonly at: number;
  readonly width: number;
  readonly euros: readonly number[];
}

export interface Hut extends Box {
  readonly team: string;
  readonly line: Line;
  /** The line of waiting tickets. */
  readonly queue: Box;
  /** The area that its pictogram shows; absent for teams of several. */
  readonly area?: Area;
  /** There is room for a short name only. */
  readonly brief?: boolean;
}

/** Where a channel comes in; `out` is where its trail begins, clear of its sign and its name. */
export interface Gate extends Point {
  readonly channel: Channel;
  readonly out: number;
}

/** One picture of the hillside; `tall` climbs upwards, otherwise from left to right. */
export interface FloorLayout {
  readonly tall: boolean;
  readonly width: number;
  readonly height: number;
  readonly slopes: readonly Slope[];
  readonly gates: readonly Gate[];
  /** Gates stand so close that a channel's name stands beside its sign. */
  readonly crowded: boolean;
  readonly heads: readonly (Point & { readonly line: Line })[];
  readonly huts: readonly Hut[];
  readonly board: Box;
  readonly lake: Box & { readonly path: string; readonly slots: Box };
  /** By agent index. */
  readonly people: readonly (Spot & { readonly named: boolean })[];
  /** Top edge of the strip where settled tickets go; the bottom of the picture in a tall one. */
  readonly homeY: number;
  /** Where each line's settled tickets are counted. */
  readonly homes: readonly Point[];
}

/** What a layout needs to know of the camp. */
export interface FloorFacts {
  readonly teams: readonly {
    readonly id: string;
    readonly line: Line;
    readonly areas: readonly Area[];
  }[];
  readonly channels: readonly Channel[];
  readonly agents: readonly Pick<AgentView, 'index' | 'team' | 'line'>[];
  /** What the longest name of an area team takes, its pictogram included. */
  readonly nameWidth?: number;
  /** Price of a ticket that ends at each line, everything before it included. */
  readonly euros: readonly number[];
}

/** Width and height of a full-size token with the air around it. */
export const TOKEN = 22.5;
const SIZES = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44] as const;

/**
 * Room for `count` tokens in a box, as large as fits, from the top right leftwards or from the top
 * left; what does not fit even at the smallest size is left out and counted by the caller.
 */
export function pack(count: number, box: Box, from: 'left' | 'right' = 'left'): readonly Spot[] {
  const fit = (k: number) => ({
    k,
    columns: Math.floor(box.width / (TOKEN * k)),
    rows: Math.floor(box.height / (TOKEN * k)),
  });
  const size = SIZES.map(fit).find(({ columns, rows }) => columns * rows >= count);
  const { k, columns, rows } = size ?? smallestOf(fit);
  const pitch = TOKEN * k;
  return Array.from({ length: Math.min(count, columns * rows) }, (_, index) => {
    const across = ((index % columns) + 0.5) * pitch;
    return {
      x: from === 'left' ? box.x + across : box.x + box.width - across,
      y: box.y + (Math.floor(index / columns) + 0.5) * pitch,
      k,
    };
  });
}

/** What the number of those left out takes of the last row of a box. */
const COUNT_WIDTH = 26;

/** The same, with the end of the last row free for the number of those that are left out. */
export function packCounted(
  count: number,
  box: Box,
  from: 'left' | 'right' = 'left',
): readonly Spot[] {
  const spots = pack(count, box, from);
  if (spots.length === count) return spots;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const free = spots.filter(
    ({ x, y, k }) => x + (TOKEN * k) / 2 <= right - COUNT_WIDTH || y + TOKEN * k <= bottom - 4,
  );
  return free.length > 0 ? free : spots;
}

/** At the smallest size there is room for one, however small the box. */
function smallestOf<T extends { readonly columns: number; readonly rows: number }>(
  fit: (k: number) => T,
): T {
  const least = fit(SIZES[SIZES.length - 1] ?? 1);
  return { ...least, columns: Math.max(1, least.columns), rows: Math.max(1, least.rows) };
}

/** One contour line for every ten euro between two prices. */
export function contourEuros(from: number, until: number): readonly number[] {
  const first = Math.floor(from / 10) + 1;
  const last = Math.floor(until / 10);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * 10);
}

export const centre = (box: Box): Point => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

/** Room for the longest name of a team of one area, its pictogram included. */
export function areaNameWidth(
  teams: FloorFacts['teams'],
  names: Readonly<Record<Area, string>>,
): number {
  const lengths = teams.flatMap(({ line, areas: [area, ...others] }) =>
    line === 2 && area && others.length === 0 ? [names[area].length] : [],
  );
  return 30 + 7 * Math.max(0, ...lengths);
}

/** A name with a word on each line; a word wider than its room is broken at its soft hyphens. */
export const nameLines = (name: string, room: number): string[] =>
  name.split(' ').flatMap((word) => {
    const pieces = word.split('\u00ad');
    if (7.4 * pieces.join('').length <= room) return [pieces.join('')];
    return pieces.map((piece, nth) => (nth < pieces.length - 1 ? `${piece}-` : piece));
  });
