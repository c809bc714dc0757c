import type { Pictogram } from '~/schemas/shared';
import type { Line, Point } from './line';
import type { Ground } from './terrain';

/** A rectangle that trees keep out of: left, top, right, bottom. */
type Clearing = readonly [number, number, number, number];

/** A pictogram that stands on the sheet. */
export interface Thing {
  readonly pictogram: Pictogram;
  readonly at: Point;
  readonly size: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly ground: Ground;
  readonly road: Line;
  /** Footpaths, dotted in brown. */
  readonly paths: readonly Line[];
  /** What somebody walked, dashed in signal with an arrow at its end. */
  readonly walk?: Line;
  /** Waiting things as dots along a line. */
  readonly queue?: { readonly along: Line; readonly count: number };
  /** Cars, nose to tail along the road. */
  readonly cars?: { readonly along: Line; readonly count: number };
  readonly fence?: Line;
  readonly streams?: readonly Line[];
  /** Cables, thin and straight from mast to mast. */
  readonly cables?: readonly Line[];
  /** Pools, fields and courts: left, top, right, bottom. */
  readonly areas?: readonly {
    readonly kind: 'water' | 'ground' | 'court';
    readonly at: Clearing;
  }[];
  readonly rain?: readonly Clearing[];
  readonly trees: number;
  readonly clear: readonly Clearing[];
  readonly things: readonly Thing[];
  /** Where it goes wrong: a ringed sign. */
  readonly alarm?: { readonly pictogram: Pictogram; readonly at: Point };
  /** Upper left corners, in the order of the words. The plate at `dark` is the heart of the matter. */
  readonly plates: readonly Point[];
  /** Plates are given by the middle of their upper edge. */
  readonly centred?: true;
  readonly dark: number;
  readonly lake?: Point;
  readonly field?: Point;
  readonly scale: Point;
}

/** Sheets of one story, with words of their own. */
export const STORY_SHEETS = ['cold-showers', 'arrivals-saturday', 'rainy-monday'] as const;
export type StorySheet = (typeof STORY_SHEETS)[number];

/** Sheets of a part of the camp: a lesson brings the words of their plates. */
export const PLACE_SHEETS = [
  'reception',
  'pool',
  'field',
  'shop',
  'workshop',
  'lake',
  'playground',
  'office',
  'forest',
  'storm',
  'masts',
  'beyond',
] as const;
export type PlaceSheet = (typeof PLACE_SHEETS)[number];
export type SheetName = StorySheet | PlaceSheet;

export const isStorySheet = (name: SheetName): name is StorySheet =>
  STORY_SHEETS.some((story) => story === name);

export interface PlateWords {
  readonly name: string;
  readonly note: string;
}

/** Widest letters of the two sizes on a plate, on average over its words; measured in both languages. */
const NAME_LETTER = 9.1;
const NOTE_LETTER = 6.9;
const PLATE_MARGIN = 11;
const SHEET_MARGIN = 5;

/** A plate is as wide as its words and stays on the sheet. */
export function plateBox(
  sheet: Pick<Sheet, 'width' | 'centred'>,
  [x, y]: Point,
  { name, note }: PlateWords,
) {
  const width = Math.round(
    Math.max(name.length * NAME_LETTER, note.length * NOTE_LETTER) + 2 * PLATE_MARGIN,
  );
  const left = sheet.centred ? Math.max(SHEET_MARGIN, Math.round(x - width / 2)) : x;
  return { x: Math.min(left, sheet.width - width - SHEET_MARGIN), y, width };
}

/** What keeps words from standing on a sheet, as sentences. */
export function plateFaults(
  { plates }: Pick<Sheet, 'plates'>,
  words: readonly PlateWords[],
  dark = 0,
): string[] {
  return [
    ...(words.length ? [] : ['it needs plates']),
    ...(words.length > plates.length
      ? [`it has room for ${plates.length} plates, not ${words.length}`]
      : []),
    ...(words[dark] || !words.length ? [] : [`there is no plate ${dark}; plates count from 0`]),
  ];
}

/** So many points along a line, evenly, from its start to its end. */
export function dotsAlong(line: Line, count: number): Point[] {
  const lengths = line.slice(1).map(([x, y], i) => Math.hypot(x - line[i]![0], y - line[i]![1]));
  const gap = lengths.reduce((a, b) => a + b, 0) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, i) => {
    let left = i * gap;
    let leg = 0;
    while (leg < lengths.length - 1 && left > lengths[leg]!) left -= lengths[leg++]!;
    const [ax, ay] = line[leg]!;
    const [bx, by] = line[leg + 1]!;
    const t = Math.min(1, left / lengths[leg]!);
    return [ax + (bx - ax) * t, ay + (by - ay) * t];
  });
}
