import type { Place, PlaceGroup, PlaceKind } from '~/schemas/place';
import { spotOf, type Layout } from './layouts/layout';
import type { SymbolName } from './symbols';

/** The symbol of each place that has one of its own. */
const OWN_SYMBOL: { readonly [placeId: string]: SymbolName } = {
  gate: 'gate',
  political: 'wind',
  economic: 'rain',
  social: 'sun-and-cloud',
  technological: 'lightning',
  legal: 'fog',
  environmental: 'sun',
  'focus-on-value': 'eye-pine',
  'start-where-you-are': 'stump-pine',
  'progress-iteratively-with-feedback': 'tiered-pine',
  'collaborate-and-promote-visibility': 'twin-pine',
  'think-and-work-holistically': 'broad-pine',
  'keep-it-simple-and-practical': 'plain-pine',
  'optimize-and-automate': 'clipped-pine',
  plan: 'office',
  improve: 'mill',
  engage: 'reception',
  'design-and-transition': 'drawing-barn',
  'obtain-build': 'stores',
  'deliver-and-support': 'service-point',
};

/** The symbol that the places of a group share. */
const SHARED_SYMBOL: { readonly [groupId: string]: SymbolName } = {
  stones: 'stone',
  flags: 'flag',
  'general-management': 'caravan',
  'service-management': 'tent',
  'technical-management': 'cabin',
};

const SCALE: { readonly [kind in PlaceKind]: keyof Layout['symbolScale'] | undefined } = {
  gate: 'gate',
  dimension: undefined,
  weather: 'weather',
  principle: 'pine',
  activity: 'building',
  step: 'stone',
  practice: 'pitch',
  component: 'flag',
};

/** Around the foot of a symbol of size 1: what a finger may touch, and where light falls. */
interface Extent {
  readonly touch: readonly [left: number, top: number, width: number, height: number];
  readonly glow: readonly [dy: number, rx: number, ry: number];
  /** Where its sign points to: above the foot. */
  readonly crown: number;
}

const EXTENTS: { readonly [kind in PlaceKind]: Extent } = {
  gate: { touch: [-36, -40, 72, 48], glow: [-8, 40, 24], crown: 37 },
  dimension: { touch: [-18, -30, 36, 40], glow: [-10, 15, 15], crown: 18 },
  weather: { touch: [-20, -20, 40, 40], glow: [0, 22, 18], crown: 16 },
  principle: { touch: [-26, -64, 52, 72], glow: [-4, 30, 17], crown: 58 },
  activity: { touch: [-34, -38, 68, 84], glow: [3, 38, 24], crown: 30 },
  step: { touch: [-18, -18, 36, 32], glow: [0, 22, 14], crown: 8 },
  practice: { touch: [-19, -18, 38, 46], glow: [-3, 17, 12], crown: 13 },
  component: { touch: [-8, -38, 36, 44], glow: [-33, 9, 9], crown: 34 },
};

/** A place as it is drawn on one sheet. */
export interface Mark {
  readonly place: Place;
  readonly kind: PlaceKind;
  /** Number of a pitch or of a stepping stone. */
  readonly number: number | undefined;
  readonly symbol: SymbolName | undefined;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly extent: Extent;
}

/** What stands lower on the sheet is nearer, and drawn later; wide things stand nearer than their spot. */
const NEARER: { readonly [kind in PlaceKind]?: number } = { activity: 12, step: -20 };

/** The marks of a sheet, the farthest first. */
export function sheetMarks(layout: Layout, groups: readonly PlaceGroup[]): Mark[] {
  let pitch = 0;
  const marks = groups.flatMap((group) =>
    group.places.map((place, i): Mark => {
      const scaled = SCALE[group.kind];
      if (group.kind === 'practice') pitch += 1;
      const { x, y } = spotOf(layout, place.id);
      const scale = scaled ? layout.symbolScale[scaled] : layout.scale;
      const extent = EXTENTS[group.kind];
      return {
        place,
        kind: group.kind,
        number: group.kind === 'practice' ? pitch : group.kind === 'step' ? i + 1 : undefined,
        symbol: OWN_SYMBOL[place.id] ?? SHARED_SYMBOL[group.id],
        x,
        y,
        scale,
        extent,
      };
    }),
  );
  const depth = (mark: Mark) => mark.y + (NEARER[mark.kind] ?? 0);
  return marks.sort((a, b) => depth(a) - depth(b));
}
