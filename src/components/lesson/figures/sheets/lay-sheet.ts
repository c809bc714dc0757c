import type { Pictogram } from '~/schemas/shared';
import type { Sheet, Thing } from '../camp-sheet';
import type { Line, Point } from '../line';

/** A place on a sheet: the middle of its plate's upper edge, and what stands there. */
export interface Stand {
  readonly plate: Point;
  readonly things: readonly Thing[];
}

/** Something that stands beside the first thing of a place: how far, and how large. */
type Beside = readonly [pictogram: Pictogram, dx: number, dy: number, size?: number];

/** One pictogram on top of a plate, with more around it. */
export function stand(
  x: number,
  y: number,
  pictogram: Pictogram,
  ...more: readonly Beside[]
): Stand {
  const foot: Point = [x, y - 21];
  return {
    plate: [x, y],
    things: [
      { pictogram, at: foot, size: 34 },
      ...more.map(([name, dx, dy, size = 22]) => ({
        pictogram: name,
        at: [foot[0] + dx, foot[1] + dy] as const,
        size,
      })),
    ],
  };
}

/** The same pictogram in rows, for tents on a field and cars on a car park. */
export const rows = (
  pictogram: Pictogram,
  dx: number,
  dy: number,
  count: number,
  perRow = count,
): Beside[] =>
  Array.from({ length: count }, (_, i) => [
    pictogram,
    dx + (i % perRow) * 27 + (Math.floor(i / perRow) % 2) * 12,
    dy + Math.floor(i / perRow) * 22,
    20,
  ]);

const CORNER = [0, 0, 62, 52] as const;

type Ground = Omit<Sheet, 'plates' | 'centred' | 'things' | 'clear' | 'dark' | 'scale'> &
  Partial<Pick<Sheet, 'clear' | 'scale'>>;

/** A sheet whose trees keep clear of everything that stands on it. */
export function laySheet({ clear = [], ...ground }: Ground, stands: readonly Stand[]): Sheet {
  const things = stands.flatMap((s) => s.things);
  const {
    scale = [ground.width < 400 ? ground.width - 104 : ground.width / 2 - 40, ground.height - 9],
  } = ground;
  return {
    ...ground,
    scale,
    things,
    plates: stands.map(({ plate }) => plate),
    centred: true,
    dark: 0,
    clear: [
      CORNER,
      ...clear,
      ...(ground.areas ?? []).map(({ at: [l, t, r, b] }) => [l - 4, t - 4, r + 4, b + 12] as const),
      ...stands.map(({ plate: [x, y] }) => [x - 90, y - 46, x + 90, y + 56] as const),
      ...things.map(({ at: [x, y], size }) => [x - size, y - size, x + size, y + size] as const),
      [scale[0] - 24, scale[1] - 30, scale[0] + 104, ground.height],
    ],
  };
}

/** The middles of plates on a phone: one row a plate, left and right in turn. */
export const TALL: readonly Point[] = [
  [98, 76],
  [252, 146],
  [98, 216],
  [252, 286],
  [98, 352],
];
export const TALL_ROAD: Line = [
  [178, -10],
  [170, 60],
  [182, 140],
  [168, 220],
  [184, 300],
  [172, 360],
  [178, 430],
];
