export type Point = readonly [x: number, y: number];
/** A closed line: the last point is the first one again. */
export type Ring = readonly Point[];

const distance = ([ax, ay]: Point, [bx, by]: Point): number =>
  Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);

/** Signed area of a ring; only its size matters here. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!;
    const [bx, by] = ring[i]!;
    twice += ax * by - bx * ay;
  }
  return twice / 2;
}

/** The points of a line that matter at a tolerance (Ramer, Douglas and Peucker). */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  const keep = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    const [ax, ay] = line[first]!;
    const [bx, by] = line[last]!;
    const length = distance([ax, ay], [bx, by]);
    let farthest = -1;
    let most = tolerance;
    for (let i = first + 1; i < last; i++) {
      const [x, y] = line[i]!;
      const off =
        length < 1e-6
          ? distance([x, y], [ax, ay])
          : Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
      if (off > most) {
        most = off;
        farthest = i;
      }
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, i) => keep.has(i));
}

/** A ring has no ends to hold on to: it is cut where it is widest and both halves are simplified. */
function simplifyRing(ring: Ring, tolerance: number): Point[] {
  const open = ring.slice(0, -1);
  if (open.length <= 8) return open;
  const start = open[0]!;
  let cut = 0;
  let widest = 0;
  open.forEach((point, i) => {
    const wide = distance(point, start);
    if (wide > widest) {
      widest = wide;
      cut = i;
    }
  });
  const there = simplifyLine(open.slice(0, cut + 1), tolerance);
  const back = simplifyLine([...open.slice(cut), open[0]!], tolerance);
  return [...there, ...back.slice(1, -1)];
}

const tenths = (n: number) => `${n < 0 ? '-' : ''}${String(Math.abs(n) / 10).replace(/^0\./, '.')}`;
const pair = (x: number, y: number) => `${tenths(x)}${y < 0 ? '' : ' '}${tenths(y)}`;

/**
 * A ring as a smooth path with few characters. The curve runs through the middles of the edges
 * and is pulled by the corners, so after the first curve `t` implies every further corner. Corners
 * are held to even tenths: their middles are then whole tenths and nothing drifts.
 */
export function smoothRing(ring: Ring, tolerance = 0.35): string {
  const corners: Point[] = [];
  for (const [x, y] of simplifyRing(ring, tolerance)) {
    const corner: Point = [Math.round(x * 5), Math.round(y * 5)];
    const before = corners.at(-1);
    if (before?.[0] !== corner[0] || before[1] !== corner[1]) corners.push(corner);
  }
  if (corners.length < 3) return '';
  const middles = corners.map(([x, y], i): Point => {
    const [px, py] = corners.at(i - 1)!;
    return [px + x, py + y];
  });
  const [startX, startY] = middles[0]!;
  const [pullX, pullY] = corners[0]!;
  let path = `M${pair(startX, startY)}q${pair(2 * pullX - startX, 2 * pullY - startY)}`;
  for (let i = 1; i <= middles.length; i++) {
    const [ax, ay] = middles[i - 1]!;
    const [bx, by] = middles[i % middles.length]!;
    path += `${i === 1 ? (bx < ax ? '' : ' ') : 't'}${pair(bx - ax, by - ay)}`;
  }
  return `${path}z`;
}
