/** A number from 0 to 1 that belongs to a grid point. */
function hash(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 974634541);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

const fade = (t: number) => t * t * t * (t * (t * 6 - 15) + 10);

/** Value noise: smooth between the grid points, from 0 to 1. */
function valueNoise(x: number, y: number, seed: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const u = fade(x - i);
  const v = fade(y - j);
  const a = hash(i, j, seed);
  const b = hash(i + 1, j, seed);
  const c = hash(i, j + 1, seed);
  const d = hash(i + 1, j + 1, seed);
  return a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v;
}

/** Rough ground, from 0 to 1: three sizes of value noise on top of each other. */
export const roughness = (x: number, y: number, seed: number): number =>
  valueNoise(x, y, seed) * 0.6 +
  valueNoise(x * 2.1, y * 2.1, seed + 7) * 0.28 +
  valueNoise(x * 4.3, y * 4.3, seed + 13) * 0.12;
