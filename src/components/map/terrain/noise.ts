/** Numbers from 0 to 1 in a fixed order for a seed (mulberry32). For drawings; models use Philox. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Noise = (x: number, y: number) => number;

const SKEW = (Math.sqrt(3) - 1) / 2;
const UNSKEW = (3 - Math.sqrt(3)) / 6;
const SLOPES = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [1, 0],
  [-1, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0, 1],
  [0, -1],
] as const;

/** Simplex noise in two dimensions, from -1 to 1, after Perlin and Gustavson. */
export function createNoise(seed: number): Noise {
  const random = createRandom(seed);
  const order = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0; i < 255; i++) {
    const j = i + Math.floor(random() * (256 - i));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const slopeAt = (i: number, j: number) =>
    SLOPES[order[(i + order[j & 255]!) & 255]! % SLOPES.length]!;
  const corner = (i: number, j: number, x: number, y: number) => {
    const reach = 0.5 - x * x - y * y;
    if (reach < 0) return 0;
    const [sx, sy] = slopeAt(i, j);
    return reach ** 4 * (sx * x + sy * y);
  };
  return (x, y) => {
    const skew = (x + y) * SKEW;
    const i = Math.floor(x + skew);
    const j = Math.floor(y + skew);
    const unskew = (i + j) * UNSKEW;
    const dx = x - (i - unskew);
    const dy = y - (j - unskew);
    const [right, down] = dx > dy ? [1, 0] : [0, 1];
    return (
      70 *
      (corner(i, j, dx, dy) +
        corner(i + right, j + down, dx - right + UNSKEW, dy - down + UNSKEW) +
        corner(i + 1, j + 1, dx - 1 + 2 * UNSKEW, dy - 1 + 2 * UNSKEW))
    );
  };
}
