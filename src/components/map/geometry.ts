import type { Point, Ring } from '~/chart';
import { round1 } from './svg';

export type Line = readonly Point[];

export const smoothstep = (from: number, to: number, x: number): number => {
  const t = Math.max(0, Math.min(1, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

export function distanceToLine(x: number, y: number, line: Line): number {
  let best = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1]!;
    const [bx, by] = line[i]!;
    const dx = bx - ax;
    const dy = by - ay;
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return best;
}

export function isInside(x: number, y: number, ring: Ring): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ix, iy] = ring[i]!;
    const [jx, jy] = ring[j]!;
    if (iy > y !== jy > y && x < ((jx - ix) * (y - iy)) / (jy - iy) + ix) inside = !inside;
  }
  return inside;
}

/** Points along a Catmull-Rom curve through the given ones. */
export function sampleCurve(points: Line, perSpan: number): Point[] {
  const end = (i: number) => points[Math.max(0, Math.min(points.length - 1, i))]!;
  const sampled: Point[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [end(i - 1), end(i), end(i + 1), end(i + 2)];
    const along = (k: 0 | 1, t: number) =>
      0.5 *
      (2 * b[k] +
        (c[k] - a[k]) * t +
        (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
        (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
    for (let k = 0; k < perSpan; k++) sampled.push([along(0, k / perSpan), along(1, k / perSpan)]);
  }
  return [...sampled, end(points.length - 1)];
}

/** The same curve as a path of cubic Béziers. */
export function curvePath(points: Line): string {
  const end = (i: number) => points[Math.max(0, Math.min(points.length - 1, i))]!;
  let d = `M${round1(points[0]![0])} ${round1(points[0]![1])}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, e] = [end(i - 1), end(i), end(i + 1), end(i + 2)];
    const numbers = [
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6,
      c[0] - (e[0] - b[0]) / 6,
      c[1] - (e[1] - b[1]) / 6,
      c[0],
      c[1],
    ];
    d += `C${numbers.map(round1).join(' ')}`;
  }
  return d;
}

export const polylinePath = (line: Line, dy = 0): string =>
  `M${line.map(([x, y]) => `${round1(x)} ${round1(y + dy)}`).join('L')}`;

/** Where one line crosses another, and which way the first one is heading there, in degrees. */
export function crossings(way: Line, other: Line): { x: number; y: number; turn: number }[] {
  const found: { x: number; y: number; turn: number }[] = [];
  for (let i = 1; i < way.length; i++) {
    const [ax, ay] = way[i - 1]!;
    const dx = way[i]![0] - ax;
    const dy = way[i]![1] - ay;
    for (let j = 1; j < other.length; j++) {
      const [cx, cy] = other[j - 1]!;
      const ex = other[j]![0] - cx;
      const ey = other[j]![1] - cy;
      const cross = dx * ey - dy * ex;
      if (cross === 0) continue;
      const t = ((cx - ax) * ey - (cy - ay) * ex) / cross;
      const u = ((cx - ax) * dy - (cy - ay) * dx) / cross;
      if (t < 0 || t >= 1 || u < 0 || u >= 1) continue;
      found.push({ x: ax + t * dx, y: ay + t * dy, turn: (Math.atan2(dy, dx) * 180) / Math.PI });
    }
  }
  return found;
}

/** The point `ahead` of the place that lies at `share` of a line, moved `off` to its right. */
export function pointAlong(
  line: Line,
  share: number,
  ahead: number,
  off: number,
): { x: number; y: number } {
  const lengths = line.slice(1).map(([x, y], i) => Math.hypot(x - line[i]![0], y - line[i]![1]));
  let rest = lengths.reduce((a, b) => a + b, 0) * share + ahead;
  let i = 0;
  while (i < lengths.length - 1 && rest > lengths[i]!) rest -= lengths[i++]!;
  const [ax, ay] = line[i]!;
  const [bx, by] = line[i + 1]!;
  const [ux, uy] = [(bx - ax) / lengths[i]!, (by - ay) / lengths[i]!];
  return { x: ax + ux * rest - uy * off, y: ay + uy * rest + ux * off };
}
