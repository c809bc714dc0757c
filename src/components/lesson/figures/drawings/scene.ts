import type { SymbolName } from '~/components/map/symbols';
import type { Line, Point } from '../line';
import type { Ground } from '../terrain';

/** A symbol of the map, where it stands, and how large. */
export type Standing = readonly [name: SymbolName, x: number, y: number, scale?: number];

/** The ground of a figure as data: a piece of the camp's map without words. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly ground: Ground;
  /** Closed shores. */
  readonly lakes?: readonly Line[];
  /** Pale ground without trees, closed. */
  readonly clearings?: readonly Line[];
  readonly roads?: readonly Line[];
  /** Dotted footpaths. */
  readonly trails?: readonly Line[];
  readonly fences?: readonly Line[];
  /** Ways in or out, with a head at their end. */
  readonly arrows?: readonly Line[];
  readonly symbols: readonly Standing[];
  /** Numbers on stones. */
  readonly numbers?: readonly Point[];
  readonly trees: number;
  /** Left, top, right, bottom of what trees keep out of. */
  readonly clear: readonly (readonly [number, number, number, number])[];
}

export interface Drawing {
  readonly wide: Scene;
  readonly phone: Scene;
  /** Ids of the places that a lesson may ask for; signs stand anywhere. */
  readonly spots?: readonly string[];
}

/** A ring of points round a middle, for shores and clearings. */
export const oval = ([x, y]: Point, rx: number, ry: number, wobble = 0.06): Line =>
  Array.from({ length: 13 }, (_, i) => {
    const turn = ((i % 12) / 12) * 2 * Math.PI;
    const r = 1 + wobble * Math.sin(3 * turn + x);
    return [x + rx * r * Math.cos(turn), y + ry * r * Math.sin(turn)] as const;
  });
