import { distanceToLine, smoothstep, type Line } from '../geometry';
import { createNoise } from './noise';

/** A hill (or, with a negative height, a hollow) shaped like a bell. */
export interface Bump {
  readonly x: number;
  readonly y: number;
  readonly reachX: number;
  readonly reachY: number;
  readonly height: number;
  readonly turn?: number;
}

export interface Valley {
  readonly line: Line;
  readonly depth: number;
  readonly width: number;
}

/** Ground levelled for a field or the yard; `strength` 1 is a table top. */
export interface Flat {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly strength: number;
}

export interface Terrain {
  readonly seed: number;
  readonly noise: { readonly height: number; readonly scale: number };
  /** A plane: height at (x, y), and its rise for each unit to the right and down. */
  readonly tilt: {
    readonly at: readonly [number, number];
    readonly base: number;
    readonly rise: readonly [number, number];
  };
  readonly bumps: readonly Bump[];
  readonly valleys: readonly Valley[];
  readonly flats: readonly Flat[];
}

export type Height = (x: number, y: number) => number;

export function createHeight({ seed, noise, tilt, bumps, valleys, flats }: Terrain): Height {
  const grain = createNoise(seed);
  const rough: Height = (x, y) =>
    grain(x, y) + 0.45 * grain(x * 2.1 + 7, y * 2.1 - 3) + 0.18 * grain(x * 4.3 - 11, y * 4.3 + 5);

  const wild: Height = (x, y) => {
    let h = tilt.base + (x - tilt.at[0]) * tilt.rise[0] + (y - tilt.at[1]) * tilt.rise[1];
    for (const b of bumps) {
      const c = Math.cos(b.turn ?? 0);
      const s = Math.sin(b.turn ?? 0);
      const u = (c * (x - b.x) + s * (y - b.y)) / b.reachX;
      const v = (c * (y - b.y) - s * (x - b.x)) / b.reachY;
      h += b.height * Math.exp(-(u * u + v * v) / 2);
    }
    h += noise.height * rough(x / noise.scale, y / noise.scale);
    for (const v of valleys) {
      const d = distanceToLine(x, y, v.line);
      h -= v.depth * Math.exp((-d * d) / (2 * v.width * v.width));
    }
    return h;
  };

  const levelled = flats.map((flat) => ({ ...flat, level: wild(flat.x, flat.y) }));
  return (x, y) =>
    levelled.reduce(
      (h, f) => {
        const u = Math.abs(x - f.x) / f.rx;
        const v = Math.abs(y - f.y) / f.ry;
        const out = (u ** 2.6 + v ** 2.6) ** (1 / 2.6);
        const pull = (1 - smoothstep(0.62, 1.28, out)) * f.strength;
        return h * (1 - pull) + (f.level + (h - f.level) * 0.18) * pull;
      },
      wild(x, y),
    );
}
