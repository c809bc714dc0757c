import type { Sheet } from './camp-sheet';
import type { Point } from './line';
import { createRandom } from '~/components/map/terrain/noise';
import { roughness } from './noise';
import type { Height } from './terrain';

export interface Tree {
  readonly at: Point;
  readonly size: number;
  readonly dark: boolean;
}

const TRIES = 9000;
const WATER = 34;
const MEADOW = 62;

/** What trees are planted on. */
export type Planted = Pick<
  Sheet,
  'width' | 'height' | 'road' | 'paths' | 'walk' | 'queue' | 'clear' | 'trees'
>;

/** Trees stand in patches, thicker uphill, clear of water, ways, plates and each other. */
export function plantTrees(sheet: Planted, height: Height): Tree[] {
  const random = createRandom(7);
  const ways = [sheet.road, ...sheet.paths, sheet.walk ?? [], sheet.queue?.along ?? []];
  const kept = ways.flatMap((way) =>
    way
      .slice(1)
      .flatMap(([x, y], i) =>
        [0, 0.25, 0.5, 0.75, 1].map(
          (t) => [way[i]![0] + (x - way[i]![0]) * t, way[i]![1] + (y - way[i]![1]) * t] as const,
        ),
      ),
  );
  const trees: { at: Point; size: number }[] = [];
  for (let k = 0; k < TRIES && trees.length < sheet.trees; k++) {
    const x = random() * sheet.width;
    const y = 12 + random() * (sheet.height - 20);
    const thick = roughness(x / 90, y / 90, 44);
    const z = height(x, y);
    if (z < WATER || thick < (z < MEADOW ? 0.58 : 0.45)) continue;
    if (kept.some(([px, py]) => Math.hypot(px - x, py - y) < 17)) continue;
    if (sheet.clear.some(([l, t, r, b]) => x > l && x < r && y > t && y < b)) continue;
    if (trees.some(({ at }) => Math.hypot(at[0] - x, (at[1] - y) * 1.35) < 14)) continue;
    trees.push({ at: [x, y], size: 14 + random() * 6 });
  }
  trees.sort((a, b) => a.at[1] - b.at[1]);
  return trees.map((tree) => ({ ...tree, dark: random() <= 0.5 }));
}
