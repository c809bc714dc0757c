/**
 * Everything that people built is drawn in one projection: x runs to the lower right, y to the
 * lower left, z up. The light comes from the upper left, so the wall that faces y is lit, the wall
 * that faces x is in the shade, and shadows fall to the right.
 */
import { path, round1 } from '../svg';

export type Corner = readonly [x: number, y: number, z?: number];
type Flat = readonly [x: number, y: number];

export const project = (x: number, y: number, z = 0): Flat => [(x - y) * 0.86, (x + y) * 0.43 - z];

const trace = (points: readonly Flat[]) =>
  `M${points.map(([x, y]) => `${round1(x)} ${round1(y)}`).join('L')}`;

export const face = (cls: string, corners: readonly Corner[]): string =>
  path(cls, `${trace(corners.map((c) => project(...c)))}Z`);

export const edge = (cls: string, corners: readonly Corner[]): string =>
  path(cls, trace(corners.map((c) => project(...c))));

/** A rectangle on the lit wall that stands at `y`: a door, a window. */
export const onLit = (
  cls: string,
  y: number,
  [x0, x1]: readonly [number, number],
  [z0, z1]: readonly [number, number],
): string =>
  face(cls, [
    [x0, y, z0],
    [x1, y, z0],
    [x1, y, z1],
    [x0, y, z1],
  ]);

/** The same on the shaded wall that stands at `x`. */
export const onShade = (
  cls: string,
  x: number,
  [y0, y1]: readonly [number, number],
  [z0, z1]: readonly [number, number],
): string =>
  face(cls, [
    [x, y0, z0],
    [x, y1, z0],
    [x, y1, z1],
    [x, y0, z1],
  ]);

export interface Footprint {
  readonly cx?: number;
  readonly cy?: number;
  readonly lx: number;
  readonly ly: number;
}

const sides = ({ cx = 0, cy = 0, lx, ly }: Footprint) => ({
  x0: cx - lx / 2,
  x1: cx + lx / 2,
  y0: cy - ly / 2,
  y1: cy + ly / 2,
  cy,
});

export function castShadow(on: Footprint, reach: number, peak = 0): string {
  const { x0, x1, y0, y1, cy } = sides(on);
  const drop = reach * 0.32;
  return face('s-shadow', [
    [x0, y1],
    [x1, y1],
    [x1 + reach, y1 - drop],
    [x1 + reach + peak, cy - drop],
    [x1 + reach, y0 - drop],
    [x1, y0],
    [x0, y0],
  ]);
}

export interface House extends Footprint {
  /** Height of the walls. */
  readonly wall: number;
  /** Height of the ridge above the walls. */
  readonly ridge: number;
  readonly eaves?: number;
  readonly paint?: 'wall' | 'canvas';
}

/** Four walls under a saddle roof with its ridge along x. */
export function house({ wall, ridge, eaves = 1.6, paint = 'wall', ...on }: House): string {
  const { x0, x1, y0, y1, cy } = sides(on);
  const top = wall + ridge;
  const eave = wall - (eaves * ridge) / (on.ly / 2);
  const roof = paint === 'wall' ? 'roof' : 'canvas';
  return (
    onLit('s-wall-lit', y1, [x0, x1], [0, wall]) +
    face('s-wall-shade', [
      [x1, y1, 0],
      [x1, y0, 0],
      [x1, y0, wall],
      [x1, cy, top],
      [x1, y1, wall],
    ]) +
    onLit('s-eave', y1, [x0, x1], [wall - 1.8, wall]) +
    face(`s-${roof}-shade`, [
      [x1, cy, top],
      [x1 + eaves, cy, top + 0.4],
      [x1 + eaves, y0 - eaves, eave],
      [x1, y0 - eaves, eave],
    ]) +
    face(`s-${roof}-lit`, [
      [x0 - eaves, y1 + eaves, eave],
      [x1 + eaves, y1 + eaves, eave],
      [x1 + eaves, cy, top + 0.4],
      [x0 - eaves, cy, top + 0.4],
    ])
  );
}

/** A patch of the lit slope: from `u0` to `u1` along the ridge, from `v0` to `v1` up the slope. */
export function roofPatch(
  cls: string,
  { wall, ridge, ...on }: House,
  [u0, u1]: readonly [number, number],
  [v0, v1]: readonly [number, number],
): string {
  const { x0, cy } = sides(on);
  const spot = (u: number, v: number): Corner => [
    x0 + u * on.lx,
    cy + (on.ly / 2) * (1 - v),
    wall + ridge * v,
  ];
  return face(cls, [spot(u0, v0), spot(u1, v0), spot(u1, v1), spot(u0, v1)]);
}

export interface Box extends Footprint {
  readonly z?: number;
  readonly height: number;
  readonly paint?: readonly [lit: string, shade: string, top: string];
}

export function box({
  z = 0,
  height,
  paint = ['s-wall-lit', 's-wall-shade', 's-wall-lit'],
  ...on
}: Box): string {
  const { x0, x1, y0, y1 } = sides(on);
  const top = z + height;
  return (
    onLit(paint[0], y1, [x0, x1], [z, top]) +
    onShade(paint[1], x1, [y1, y0], [z, top]) +
    face(paint[2], [
      [x0, y1, top],
      [x1, y1, top],
      [x1, y0, top],
      [x0, y0, top],
    ])
  );
}
