import { contourBands, type Grid, type Ring } from '~/chart';
import { curvePath, distanceToLine, isInside, sampleCurve, type Line } from '../geometry';
import { SIDES, type EllipseArea, type Layout } from '../layouts/layout';
import { round1 } from '../svg';
import { blur, negate, sampleGrid } from './grid';
import { createHeight, type Height } from './height';

/** How far the ground is known beyond the neatline, so that nothing ends in sight. */
export const BEYOND = 24;

export interface Trail {
  readonly line: Line;
  readonly path: string;
}

/** All that layers and trees ask about a sheet: what lies where, and what must stay free. */
export interface Survey {
  readonly layout: Layout;
  readonly height: Height;
  readonly grid: Grid;
  readonly fence: Ring;
  readonly lake: Ring;
  readonly roads: readonly Line[];
  readonly trails: readonly Trail[];
  readonly keptFree: readonly EllipseArea[];
}

export function surveySheet(layout: Layout): Survey {
  const height = createHeight(layout.terrain);
  const grid = blur(sampleGrid(height, layout, 5, BEYOND), 2);
  const { level, within } = layout.lake;
  const lake = contourBands(negate(grid), [-level], { smallest: 120 })[0]?.rings.find((ring) =>
    isInside(...within, ring),
  );
  if (!lake) throw new Error(`The ${layout.id} sheet has no water at ${within.join(', ')}.`);
  return {
    layout,
    height,
    grid,
    fence: SIDES.flatMap((side, i) => sampleCurve(layout.fence[side].line, 14).slice(i ? 1 : 0)),
    lake,
    roads: [layout.roads.main, ...layout.roads.lanes].map((road) => sampleCurve(road, 8)),
    trails: layTrails(layout),
    keptFree: keepFree(layout),
  };
}

/** Trails start at the front door, a little in front of where a building stands. */
function layTrails({ trails, spots, footpaths }: Layout): Trail[] {
  const door = (place: string) =>
    [spots.activity[place]!.x, spots.activity[place]!.y + 12] as const;
  const between = trails.map(([from, to, bend]): Trail => {
    const [ax, ay] = door(from);
    const [bx, by] = door(to);
    const mx = (ax + bx) / 2 - (by - ay) * bend;
    const my = (ay + by) / 2 + (bx - ax) * bend;
    const along = (a: number, m: number, b: number, t: number) =>
      (1 - t) ** 2 * a + 2 * (1 - t) * t * m + t * t * b;
    return {
      line: Array.from({ length: 17 }, (_, i) => [
        along(ax, mx, bx, i / 16),
        along(ay, my, by, i / 16),
      ]),
      path: `M${ax} ${ay}Q${round1(mx)} ${round1(my)} ${bx} ${by}`,
    };
  });
  const others = footpaths.map((line) => ({ line: sampleCurve(line, 8), path: curvePath(line) }));
  return [...between, ...others];
}

/** Symbols and their names need quiet ground: ellipses, from where they stand, where nothing grows. */
const QUIET: { readonly [kind in keyof Layout['spots']]: readonly EllipseArea[] } = {
  gate: [[0, -10, 54, 46]],
  weather: [[0, 0, 30, 26]],
  principle: [
    [0, -26, 34, 36],
    [0, 16, 40, 16],
  ],
  activity: [
    [0, -4, 40, 42],
    [0, 36, 58, 18],
  ],
  step: [[0, 0, 26, 26]],
  component: [[80, -18, 110, 26]],
  practice: [],
};

function keepFree({ spots, clearings, fire, fields }: Layout): EllipseArea[] {
  const areas: EllipseArea[] = [...clearings, [fire[0], fire[1], 42, 32]];
  for (const kind of Object.keys(QUIET) as (keyof typeof QUIET)[]) {
    for (const { x, y, label } of Object.values(spots[kind])) {
      for (const [dx, dy, rx, ry] of QUIET[kind]) areas.push([x + dx, y + dy, rx, ry]);
      if (kind === 'weather') areas.push(label ? [x + 50, y, 50, 14] : [x, y + 26, 48, 16]);
    }
  }
  for (const { title } of fields) areas.push([title[0] + 80, title[1] - 4, 100, 14]);
  return areas;
}

export const distanceTo = {
  lake: (s: Survey, x: number, y: number) => distanceToLine(x, y, s.lake),
  fence: (s: Survey, x: number, y: number) => distanceToLine(x, y, s.fence),
  roads: (s: Survey, x: number, y: number) =>
    Math.min(...s.roads.map((road) => distanceToLine(x, y, road))),
  trails: (s: Survey, x: number, y: number) =>
    Math.min(...s.trails.map(({ line }) => distanceToLine(x, y, line))),
};
