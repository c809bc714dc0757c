import { tenth, type Point } from './line';

export interface Door {
  readonly id: string;
  readonly name: string;
}

export interface Call {
  readonly id: string;
  readonly who: string;
  readonly asks: string;
  /** The door that it takes in the end. */
  readonly door: string;
  readonly why: string;
}

/** The guest's pick for each call, in order. */
export type Picks = readonly string[];

export const wrongDoors = (calls: readonly Call[], picks: Picks): number =>
  picks.filter((pick, i) => pick !== calls[i]!.door).length;

/**
 * Paths that people have to know. Without a desk every guest must know every door; with one, every
 * guest knows the desk and the desk knows every door.
 */
export const pathsToKnow = (guests: number, doors: number) => ({
  without: guests * doors,
  with: guests + doors,
});

export interface Field {
  readonly width: number;
  readonly height: number;
  /** Where the guests stand, where the desk, and where the doors begin. */
  readonly guests: number;
  readonly desk: number;
  readonly doors: number;
}

export const WIDE: Field = { width: 680, height: 340, guests: 34, desk: 250, doors: 472 };
export const PHONE: Field = { width: 350, height: 340, guests: 24, desk: 108, doors: 190 };

export const guestAt = (field: Field, i: number, count: number): Point => [
  field.guests,
  ((i + 0.5) * field.height) / count,
];
export const doorAt = (field: Field, i: number, count: number): Point => [
  field.doors,
  ((i + 0.5) * field.height) / count,
];
export const deskAt = (field: Field): Point => [field.desk, field.height / 2];

/** A path that leaves and arrives level, as one walks from a tent to a door. */
export function walk([ax, ay]: Point, [bx, by]: Point): string {
  const bend = (bx - ax) * 0.5;
  return `M${tenth(ax)} ${tenth(ay)}C${tenth(ax + bend)} ${tenth(ay)} ${tenth(bx - bend)} ${tenth(by)} ${tenth(bx)} ${tenth(by)}`;
}

/** From the wrong door back out and on to the right one. */
export function detour([x, from]: Point, to: number, reach: number): string {
  const out = tenth(x - reach);
  return `M${x} ${tenth(from)}C${out} ${tenth(from)} ${out} ${tenth(to)} ${x} ${tenth(to)}`;
}
