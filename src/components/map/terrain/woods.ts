import { distanceToLine, isInside, smoothstep } from '../geometry';
import type { EllipseArea } from '../layouts/layout';
import { createNoise, createRandom } from './noise';
import { distanceTo, type Survey } from './survey';

export type TreeName = 'fir' | 'fir-tall' | 'fir-low' | 'bush' | 'bush-big';

export interface Tree {
  readonly name: TreeName;
  readonly x: number;
  readonly y: number;
}

/** 0 in the middle of an ellipse, 1 on its edge. */
const reach = (x: number, y: number, [cx, cy, rx, ry]: EllipseArea) =>
  Math.hypot((x - cx) / rx, (y - cy) / ry);

/** How thickly the ground is wooded: from about 0.1 trees stand, above 0.4 close together. */
export function createWoods(survey: Survey): (x: number, y: number) => number {
  const { layout, fence, lake, keptFree } = survey;
  const noise = createNoise(layout.terrain.seed + 40);
  return (x, y) => {
    if (isInside(x, y, lake) || distanceTo.lake(survey, x, y) < 6) return -1;
    const patch = noise(x / 95, y / 95) + 0.45 * noise(x / 38 + 9, y / 38);
    const ways = distanceTo.roads(survey, x, y);
    const quiet = (from: number, to: number) =>
      keptFree.reduce((sum, area) => sum + 1 - smoothstep(from, to, reach(x, y, area)), 0);
    const toFence = distanceTo.fence(survey, x, y);
    if (!isInside(x, y, fence)) {
      return (
        patch * 0.55 +
        0.5 -
        (1 - smoothstep(20, 34, toFence)) * 1.4 -
        quiet(0.8, 1.25) * 1.6 -
        (1 - smoothstep(10, 26, ways)) * 1.6 -
        (1 - smoothstep(8, 20, distanceToLine(x, y, layout.streamOut))) * 1.6
      );
    }
    const grove = Math.max(
      0,
      ...layout.woods.map((wood) => 1 - smoothstep(0.55, 1.15, reach(x, y, wood))),
    );
    if (grove === 0) return -1;
    return (
      grove * 1.1 -
      0.5 +
      patch * 0.28 -
      quiet(0.85, 1.15) * 1.6 -
      (1 - smoothstep(8, 18, ways)) * 1.6 -
      (1 - smoothstep(6, 14, distanceTo.trails(survey, x, y))) * 1.2 -
      (1 - smoothstep(8, 16, toFence))
    );
  };
}

/** Every tree of the sheet, the farthest first. */
export function plantTrees(survey: Survey, woods: (x: number, y: number) => number): Tree[] {
  const { layout, height, fence, lake, keptFree } = survey;
  const { width, height: sheetHeight, scale, terrain } = layout;
  const random = createRandom(terrain.seed + 5);
  const noise = createNoise(terrain.seed + 40);
  const trees: Tree[] = [];
  const crowded = (x: number, y: number, gap: number) =>
    trees.some((t) => Math.abs(t.x - x) < gap && Math.hypot(t.x - x, t.y - y) < gap);
  const bushOf = (r: number): TreeName => (r < 0.55 ? 'bush' : 'bush-big');
  const isFree = (x: number, y: number, room: number) =>
    keptFree.every(([cx, cy, rx, ry]) => reach(x, y, [cx, cy, rx + room, ry + room]) >= 1) &&
    distanceTo.roads(survey, x, y) > 9 + room &&
    distanceToLine(x, y, layout.streamIn) > 8 &&
    distanceToLine(x, y, layout.streamOut) > 8 &&
    distanceTo.trails(survey, x, y) > 8;

  for (let k = 0; k < 9000; k++) {
    const x = -8 + random() * (width + 16);
    const y = -8 + random() * (sheetHeight + 20);
    const wood = woods(x, y - 1);
    if (wood < 0.16) continue;
    const gap =
      9 + 16 * smoothstep(0.2, 0.8, wood) + 9 * smoothstep(-0.2, 0.9, noise(x / 30 + 50, y / 30));
    if (crowded(x, y, gap * scale)) continue;
    const pick = random();
    const low = height(x, y) < 36;
    if (low && pick < 0.5) trees.push({ name: pick < 0.25 ? 'bush' : 'bush-big', x, y });
    else trees.push({ name: pick < 0.3 ? 'fir-low' : pick < 0.75 ? 'fir' : 'fir-tall', x, y });
  }

  // hedges round the fields
  const pitches = Object.values(layout.spots.practice);
  for (const field of layout.fields) {
    const count = Math.round(((field.rx + field.ry) * 2.9) / 12);
    for (let k = 0; k < count; k++) {
      const angle = ((k + random() * 0.7) / count) * 2 * Math.PI;
      const out = 1.03 + random() * 0.05;
      const [x, y] = superellipse(field, angle, 4, out);
      if (
        isFree(x, y, 2) &&
        !crowded(x, y, 8) &&
        isInside(x, y, fence) &&
        distanceTo.fence(survey, x, y) >= 9 &&
        pitches.every((p) => Math.hypot(p.x - x, p.y - y) >= 20)
      )
        trees.push({ name: bushOf(random()), x, y: y + 3 });
    }
  }

  // a few along the shore
  for (let k = 0; k < 500; k++) {
    const x = 60 + random() * (width * 0.5);
    const y = sheetHeight * 0.3 + random() * sheetHeight * 0.65;
    const shore = distanceTo.lake(survey, x, y);
    if (shore < 7 || shore > 20 || isInside(x, y, lake) || !isInside(x, y, fence)) continue;
    if (!isFree(x, y, 4) || crowded(x, y, 12) || noise(x / 60, y / 60) < 0.05) continue;
    trees.push({ name: bushOf(random()), x, y });
  }
  return trees.sort((a, b) => a.y - b.y);
}

/** A point on the rounded rectangle of a field, `grow` outside it. */
export function superellipse(
  {
    x,
    y,
    rx,
    ry,
  }: { readonly x: number; readonly y: number; readonly rx: number; readonly ry: number },
  angle: number,
  grow: number,
  factor: number,
): [x: number, y: number] {
  const round = (v: number) => Math.sign(v) * Math.abs(v) ** (2 / 3.4) * factor;
  return [x + (rx + grow) * round(Math.cos(angle)), y + (ry + grow) * round(Math.sin(angle))];
}
