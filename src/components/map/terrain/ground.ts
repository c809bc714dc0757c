import { contourBands, smoothRing, type Point } from '~/chart';
import { crossings, curvePath, isInside, sampleCurve, type Line } from '../geometry';
import type { Field, Layout } from '../layouts/layout';
import { at, path, round1 } from '../svg';
import { bush, fir } from '../symbols/trees';
import { drawFence } from './fence';
import { blur, hillshade, negate, sampleGrid } from './grid';
import { createNoise } from './noise';
import { groundStyle, type Theme } from './palette';
import { BEYOND, surveySheet, type Survey } from './survey';
import { createWoods, plantTrees, superellipse, type TreeName } from './woods';

const CONTOUR_STEP = 4;
const TINT_FROM = [24, 34, 44, 54, 66, 80];

/** Everything that lies on the ground or grows there, as markup: the same by day and by night. */
export function drawGround(layout: Layout): string {
  const survey = surveySheet(layout);
  const woods = createWoods(survey);
  return [
    drawRelief(survey),
    drawWoods(survey, woods),
    drawContours(survey),
    drawOutside(survey),
    drawFields(layout),
    drawCrosses(layout),
    drawWater(survey),
    drawWays(survey),
    drawBridges(survey),
    drawFence(survey),
    drawTrees(survey, woods),
  ].join('\n');
}

/** The ground of a sheet as a file of its own. */
export function groundFile({ width, height }: Layout, ground: string, theme: Theme): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<style>${groundStyle(theme)}</style>\n${ground}</svg>`
  );
}

/** Seven tints from meadow to bare hill, then light and shade from the north-west. */
function drawRelief({ grid, layout }: Survey): string {
  const shading = blur(hillshade(blur(grid, 3), layout.shadeStrength), 4);
  const soft = { tolerance: 0.5, smallest: 160 };
  return (
    path('tint-0', `M0 0H${layout.width}V${layout.height}H0z`) +
    contourBands(grid, TINT_FROM, { tolerance: 0.5, smallest: 300 })
      .map((band, i) => path(`tint-${i + 1}`, band.path))
      .join('') +
    contourBands(negate(shading), [0.085, 0.155, 0.24, 0.34], soft)
      .map((band) => path('shade', band.path))
      .join('') +
    contourBands(shading, [0.1, 0.17, 0.25], soft)
      .map((band) => path('light', band.path))
      .join('')
  );
}

function drawWoods({ layout }: Survey, woods: (x: number, y: number) => number): string {
  const density = blur(sampleGrid(woods, layout, 6, BEYOND), 1);
  const outline = (from: number, smallest: number, smallestHole: number) =>
    contourBands(density, [from], { tolerance: 0.4, smallest, smallestHole })
      .map((band) => path('wood', band.path))
      .join('');
  return outline(0.12, 500, 160) + outline(0.42, 300, 200);
}

function drawContours({ grid }: Survey): string {
  const lowest = grid.values.reduce((a, b) => Math.min(a, b));
  const highest = grid.values.reduce((a, b) => Math.max(a, b));
  const first = Math.ceil(lowest / CONTOUR_STEP);
  const levels = Array.from(
    { length: Math.ceil(highest / CONTOUR_STEP) - first },
    (_, i) => (first + i) * CONTOUR_STEP,
  );
  const lines = contourBands(grid, levels, { tolerance: 0.25, smallest: 90 });
  const isMajor = (value: number) => Math.round(value / CONTOUR_STEP) % 5 === 0;
  const draw = (cls: string, major: boolean) =>
    path(
      cls,
      lines
        .filter(({ value }) => isMajor(value) === major)
        .map((line) => line.path)
        .join(''),
    );
  return draw('contour', false) + draw('contour-major', true);
}

/** A wash over all that lies outside the fence. */
function drawOutside({ layout, fence }: Survey): string {
  return (
    `<path class="outside" fill-rule="evenodd" d="M0 0H${layout.width}V${layout.height}H0z` +
    `${smoothRing([...fence, fence[0]!], 0.3)}"/>`
  );
}

function drawFields({ fields }: Layout): string {
  const noise = createNoise(99);
  const outline = (field: Field) =>
    Array.from({ length: 57 }, (_, k): Point => {
      const angle = ((k % 56) / 56) * 2 * Math.PI;
      const c = Math.cos(angle);
      const s = Math.sin(angle);
      const uneven =
        1 + 0.028 * noise(c * 1.6 + field.x, s * 1.6) + 0.012 * noise(c * 4, s * 4 + field.y);
      return superellipse(field, angle, 0, uneven);
    });
  return fields.map((field) => path('field', smoothRing(outline(field), 0.1))).join('');
}

/** Crosses where the lines of the grid meet, but not on the fields. */
function drawCrosses({ width, height, columns, rows, fields }: Layout): string {
  let crosses = '';
  for (let i = 1; i < columns; i++)
    for (let j = 1; j < rows; j++) {
      const x = (width * i) / columns;
      const y = (height * j) / rows;
      const onField = fields.some(
        (f) => Math.abs((x - f.x) / f.rx) ** 3 + Math.abs((y - f.y) / f.ry) ** 3 < 1.15,
      );
      if (!onField) crosses += `M${round1(x - 4)} ${round1(y)}h8m-4-4v8`;
    }
  return path('cross', crosses);
}

/** The lake is a level of the same height field; it deepens by three more. */
function drawWater({ layout, grid, lake }: Survey): string {
  const into = curvePath(layout.streamIn);
  const out = curvePath(layout.streamOut);
  const shore = smoothRing(lake, 0.3);
  const depths = contourBands(
    negate(grid),
    [6, 13, 21].map((deep) => deep - layout.lake.level),
    { tolerance: 0.3, smallest: 120 },
  ).map((band) => band.rings.filter((ring) => isInside(...ring[0]!, lake)));
  const basins = depths.map((rings) => rings.map((ring) => smoothRing(ring, 0.3)).join(''));
  return (
    path('stream-edge', into) +
    path('river-edge', out) +
    path('stream', into) +
    path('river', out) +
    `<clipPath id="lake"><path d="${shore}"/></clipPath>` +
    path('water-0', shore) +
    `<path class="shallows" clip-path="url(#lake)" d="${shore}"/>` +
    basins.map((basin, i) => path(`water-${i + 1}`, basin) + path('depth', basin)).join('') +
    path('shore', shore)
  );
}

function drawWays({ layout, trails }: Survey): string {
  const { main, lanes } = layout.roads;
  const road = curvePath(main);
  const lane = lanes.map(curvePath).join('');
  const turns = layout.turningCircles.map(
    ([x, y]) => `<circle class="turn" cx="${x}" cy="${y}" r="6"/>`,
  );
  return (
    path('lane-edge', lane) +
    path('road-edge', road) +
    path('lane', lane) +
    path('road', road) +
    path('trail', trails.map((trail) => trail.path).join('')) +
    turns.join('')
  );
}

/** A bridge wherever a way meets the stream: planks for feet, a deck with parapets for wheels. */
function drawBridges({ layout, roads, trails }: Survey): string {
  const { scale, jetties } = layout;
  const streams = [layout.streamIn, layout.streamOut].map((stream) => sampleCurve(stream, 8));
  const foot =
    path('deck', 'M-8-2.8h16v5.6h-16z') +
    path('planks', 'M-5-2.8v5.6m3-5.6v5.6m3-5.6v5.6m3-5.6v5.6');
  const road =
    path('deck-road', 'M-8-3.4h16v6.8h-16z') +
    path('parapet', 'M-10-6.6L-7-4.6H7L10-6.6M-10 6.6L-7 4.6H7L10 6.6');
  const jetty =
    path('deck-shadow', 'M0 4h34v4H0z') +
    path('deck', 'M0-3h34v6.4H0z') +
    path('planks', [4, 8, 12, 16, 20, 24, 28].map((x) => `M${x}-3v6.4`).join('')) +
    path('piles', 'M10 5.4V-5M21 5.4V-5M32 5.4V-5');
  const over = (ways: readonly Line[], bridge: string) =>
    ways
      .flatMap((way) => streams.flatMap((stream) => crossings(way, stream)))
      .map((where) => at({ ...where, scale }, bridge))
      .join('');
  return (
    over(roads, road) +
    over(
      trails.map((trail) => trail.line),
      foot,
    ) +
    jetties.map((where) => at({ ...where, scale }, jetty)).join('')
  );
}

const TREES: { readonly [name in TreeName]: string } = {
  fir: fir(11, 4.2),
  'fir-tall': fir(14, 5),
  'fir-low': fir(9, 3.6),
  bush: bush(4.2),
  'bush-big': bush(5.4),
};

function drawTrees(survey: Survey, woods: (x: number, y: number) => number): string {
  const scale = survey.layout.symbolScale.tree;
  const grown = (tree: string) =>
    scale === 1 ? tree : `<g transform="scale(${scale})">${tree}</g>`;
  const kinds = Object.entries(TREES).map(([name, tree]) => `<g id="${name}">${grown(tree)}</g>`);
  const trees = plantTrees(survey, woods).map(
    ({ name, x, y }) => `<use href="#${name}" x="${round1(x)}" y="${round1(y)}"/>`,
  );
  return `<defs>${kinds.join('')}</defs>${trees.join('')}`;
}
