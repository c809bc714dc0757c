/**
 * The camp's family of symbols, each drawn round (0, 0) where it stands on the ground. Markup for
 * inside an `<svg>`; `symbols.css` gives it its colours by day and by night.
 */
import { drawingBarn, mill, office, reception, servicePoint, stores } from './buildings';
import {
  broadPine,
  clippedPine,
  eyePine,
  plainPine,
  stumpPine,
  tieredPine,
  twinPine,
} from './pines';
import { cabin, car, caravan, tent } from './pitches';
import { boat, councilFire, flag, gate, lantern, stone } from './signs';
import { fog, lightning, rain, sun, sunAndCloud, wind } from './weather';

export const SYMBOLS = {
  'eye-pine': eyePine,
  'stump-pine': stumpPine,
  'tiered-pine': tieredPine,
  'twin-pine': twinPine,
  'broad-pine': broadPine,
  'plain-pine': plainPine,
  'clipped-pine': clippedPine,
  office,
  mill,
  reception,
  'drawing-barn': drawingBarn,
  stores,
  'service-point': servicePoint,
  caravan,
  tent,
  cabin,
  car,
  boat,
  stone,
  flag,
  gate,
  'council-fire': councilFire,
  lantern,
  wind,
  rain,
  'sun-and-cloud': sunAndCloud,
  lightning,
  fog,
  sun,
} as const satisfies Record<string, () => string>;

export type SymbolName = keyof typeof SYMBOLS;
export const SYMBOL_NAMES = Object.keys(SYMBOLS) as SymbolName[];
