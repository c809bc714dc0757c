import type { Point } from '~/chart';
import { polylinePath } from '../geometry';
import { SIDES } from '../layouts/layout';
import { path, round1 } from '../svg';
import type { Survey } from './survey';

/** Two rails and a post every eleven units, open at the gate. */
export function drawFence({ layout, fence }: Survey): string {
  const { scale, spots } = layout;
  const gate = spots.gate['gate']!;
  const stretches = splitAt(fence, ([x, y]) => Math.hypot(x - gate.x, y - gate.y) <= 28 * scale);
  const rail = (cls: string, dy: number) =>
    path(cls, stretches.map((line) => polylinePath(line, dy * scale)).join(''));
  const posts = stretches
    .flatMap((line) => everyFew(line, 11 * scale))
    .map(([x, y]) => `M${round1(x)} ${round1(y + 2 * scale)}v${round1(-6 * scale)}`)
    .join('');
  const corners = SIDES.map((side) => {
    const [x, y] = layout.fence[side].line[0]!;
    return (
      path('fence-corner-shadow', `M${x} ${y + 4}l9 4`) +
      path(
        'fence-corner',
        `M${round1(x - 2.6 * scale)} ${round1(y - 9 * scale)}h${round1(5.2 * scale)}v${round1(13 * scale)}h${round1(-5.2 * scale)}z`,
      )
    );
  });
  return (
    rail('fence-shadow', 3.4) +
    rail('fence-halo', -1.2) +
    rail('fence-rail', -2.6) +
    rail('fence-rail', 0.2) +
    path('fence-post', posts) +
    corners.join('')
  );
}

function splitAt(line: readonly Point[], isGap: (point: Point) => boolean): Point[][] {
  const stretches: Point[][] = [[]];
  for (const point of line) {
    if (!isGap(point)) stretches.at(-1)!.push(point);
    else if (stretches.at(-1)!.length) stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

function everyFew(line: readonly Point[], gap: number): Point[] {
  const found: Point[] = [];
  let walked = 0;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1]!;
    const [bx, by] = line[i]!;
    const length = Math.hypot(bx - ax, by - ay);
    let next = gap - walked;
    for (; next < length; next += gap)
      found.push([ax + ((bx - ax) * next) / length, ay + ((by - ay) * next) / length]);
    walked = length - (next - gap);
  }
  return found;
}
