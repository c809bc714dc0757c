import type { Point } from '~/chart';
import type { PlaceKind } from '~/schemas/place';
import type { Line } from '../geometry';
import type { Placement } from '../svg';
import type { Terrain } from '../terrain/height';

export const LAYOUT_IDS = ['wide', 'tall'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Where the name stands, when the usual offset of its kind does not do. */
  readonly label?: { readonly dx?: number; readonly dy?: number; readonly split?: boolean };
}

export interface Spots {
  readonly [placeId: string]: Spot;
}

/** A dimension lies along one side of the fence, its name around a point of it. */
export interface FenceSide {
  readonly place: string;
  readonly line: Line;
  /** Where along the side the name is centred, 0 to 1. */
  readonly centre: number;
  /** How far the name stands off the fence: above it, or below if it is more than 0. */
  readonly offset: number;
  /** The name reads against the direction of the line. */
  readonly reversed?: boolean;
}

export interface Field {
  readonly group: string;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly title: Point;
}

export type EllipseArea = readonly [x: number, y: number, rx: number, ry: number];

/** Words that name no place: what passes through the gate, the lake, the way out. */
export interface Caption {
  readonly words: 'demand' | 'value' | 'lake' | 'exam';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** One sheet: which way the land lies and where every place stands, in units of about a pixel. */
export interface Layout {
  readonly id: LayoutId;
  readonly width: number;
  readonly height: number;
  /** Room around the neatline for the frame. */
  readonly margin: number;
  readonly columns: number;
  readonly rows: number;
  /** Lines and posts against those of the wide sheet. */
  readonly scale: number;
  readonly symbolScale: {
    readonly pine: number;
    readonly building: number;
    readonly pitch: number;
    readonly stone: number;
    readonly flag: number;
    readonly fire: number;
    readonly gate: number;
    readonly weather: number;
    readonly tree: number;
  };
  /** A small sheet names less; what it leaves out shows on focus and in the list. */
  readonly generalised: boolean;
  readonly terrain: Terrain;
  readonly shadeStrength: number;
  readonly lake: { readonly level: number; readonly within: Point };
  readonly streamIn: Line;
  readonly streamOut: Line;
  readonly fence: { readonly [side in Side]: FenceSide };
  readonly roads: { readonly main: Line; readonly lanes: readonly Line[] };
  readonly turningCircles: readonly Point[];
  readonly fields: readonly Field[];
  /** Trails between activities, and how far each bends. */
  readonly trails: readonly (readonly [from: string, to: string, bend: number])[];
  readonly footpaths: readonly Line[];
  /** Dimensions have none: they are sides of the fence. */
  readonly spots: { readonly [kind in Exclude<PlaceKind, 'dimension'>]: Spots };
  readonly fire: Point;
  readonly jetties: readonly Placement[];
  readonly boats: readonly Placement[];
  readonly arrivals?: { readonly car: Placement; readonly caravan: Placement };
  readonly woods: readonly EllipseArea[];
  /** Kept free of trees. */
  readonly clearings: readonly EllipseArea[];
  readonly captions: readonly Caption[];
  readonly arrows: readonly { readonly shaft: string; readonly head: string }[];
  readonly plate: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A line written as a surveyor would: `trace('262 60, 430 52')`. */
export const trace = (line: string): Line =>
  line.split(',').map((point): Point => {
    const [x = 0, y = 0] = point.trim().split(' ').map(Number);
    return [x, y];
  });

/** Spots in a row that sags a little in the middle, as pitches along a lane do. */
export function row(
  ids: readonly string[],
  [x, y]: Point,
  spacing: number | readonly number[],
  sag: number,
): Spots {
  const last = ids.length - 1 || 1;
  return Object.fromEntries(
    ids.map((id, i) => [
      id,
      {
        x: typeof spacing === 'number' ? x + i * spacing : x + spacing[i]!,
        y: Math.round((y + sag * Math.sin((Math.PI * i) / last)) * 10) / 10,
      },
    ]),
  );
}

/** Where a place stands; a dimension at the post where its side of the fence begins. */
export function spotOf(layout: Layout, placeId: string): Spot {
  for (const spots of Object.values(layout.spots)) if (placeId in spots) return spots[placeId]!;
  const side = SIDES.map((s) => layout.fence[s]).find(({ place }) => place === placeId);
  if (!side) throw new Error(`No spot for “${placeId}” on the ${layout.id} sheet.`);
  const [x, y] = side.line[0]!;
  return { x, y };
}
