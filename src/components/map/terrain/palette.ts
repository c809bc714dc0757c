import { LAYOUT_IDS, type LayoutId } from '../layouts/layout';

export const THEMES = ['day', 'night'] as const;
export type Theme = (typeof THEMES)[number];

/** Name of a sheet's ground as a file: `wide-night`. */
export type GroundName = `${LayoutId}-${Theme}`;
export const GROUNDS = LAYOUT_IDS.flatMap((layout) =>
  THEMES.map((theme) => ({ name: `${layout}-${theme}` as GroundName, layout, theme })),
);

/** An image does not see the page's tokens, so the ground has its colours here, for each theme. */
interface Palette {
  /** From the valley up. */
  readonly tints: readonly [string, string, string, string, string, string, string];
  readonly shade: Wash;
  readonly light: Wash;
  readonly outside: Wash;
  readonly wood: Wash;
  readonly field: Wash;
  readonly fieldEdge: string;
  readonly contour: string;
  readonly contourOpacity: readonly [minor: number, major: number];
  readonly cross: string;
  readonly water: readonly [string, string, string, string];
  readonly shore: string;
  readonly shallows: string;
  readonly road: string;
  readonly roadEdge: string;
  readonly trail: string;
  readonly timber: string;
  readonly outline: string;
  readonly fence: string;
  readonly fenceHalo: string;
  readonly shadow: string;
  readonly shadowOpacity: number;
  readonly fir: readonly [lit: string, dark: string];
  readonly bush: readonly [lit: string, dark: string];
}
type Wash = readonly [colour: string, opacity: number];

export const PALETTES: { readonly [theme in Theme]: Palette } = {
  day: {
    tints: ['#dfe8cb', '#e4ebd1', '#e9eed7', '#eff0dd', '#f4f1e0', '#f8f2e1', '#fbf4e3'],
    shade: ['#3c5c63', 0.07],
    light: ['#fffdee', 0.36],
    outside: ['#93ac7f', 0.16],
    wood: ['#b9ce9c', 0.5],
    field: ['#f7f1d6', 0.86],
    fieldEdge: '#c9bc8c',
    contour: '#a9703a',
    contourOpacity: [0.36, 0.62],
    cross: '#1e2a26',
    water: ['#bcdde6', '#aed4e0', '#9fcada', '#92c1d4'],
    shore: '#3d82a4',
    shallows: '#e4f3f3',
    road: '#fffbef',
    roadEdge: '#9c8a63',
    trail: '#5a4a2e',
    timber: '#c9a578',
    outline: '#23362e',
    fence: '#4a3a26',
    fenceHalo: '#fbf6e6',
    shadow: '#2b3a2c',
    shadowOpacity: 0.2,
    fir: ['#a9c38a', '#8dac6e'],
    bush: ['#b3cb90', '#96b472'],
  },
  night: {
    tints: ['#13262a', '#15292c', '#182d2f', '#1b3132', '#1e3535', '#213938', '#243d3b'],
    shade: ['#04090a', 0.16],
    light: ['#9fc9bf', 0.035],
    outside: ['#050c0d', 0.3],
    wood: ['#0d2320', 0.55],
    field: ['#28403a', 0.85],
    fieldEdge: '#47615a',
    contour: '#8fcbae',
    contourOpacity: [0.2, 0.4],
    cross: '#ece6d6',
    water: ['#143f55', '#113a50', '#0e3449', '#0b2d41'],
    shore: '#4e93b5',
    shallows: '#1c5068',
    road: '#4a5650',
    roadEdge: '#0a1416',
    trail: '#d9c9a0',
    timber: '#c9a578',
    outline: '#0a1214',
    fence: '#b9a47c',
    fenceHalo: '#0f1a1c',
    shadow: '#000',
    shadowOpacity: 0.34,
    fir: ['#234740', '#183630'],
    bush: ['#284b3f', '#1b3a31'],
  },
};

export function groundStyle(theme: Theme): string {
  const p = PALETTES[theme];
  const wash = ([colour, opacity]: Wash) => `fill:${colour};opacity:${opacity}`;
  const line = (colour: string, width: number, more = '') =>
    `fill:none;stroke:${colour};stroke-width:${width}${more && `;${more}`}`;
  const round = 'stroke-linecap:round;stroke-linejoin:round';
  const rules: Record<string, string> = {
    ...Object.fromEntries(p.tints.map((tint, i) => [`tint-${i}`, `fill:${tint}`])),
    shade: wash(p.shade),
    light: wash(p.light),
    outside: wash(p.outside),
    wood: wash(p.wood),
    field: `${wash(p.field)};stroke:${p.fieldEdge};stroke-width:.8`,
    contour: line(p.contour, 0.65, `opacity:${p.contourOpacity[0]}`),
    'contour-major': line(p.contour, 1.05, `opacity:${p.contourOpacity[1]}`),
    cross: line(p.cross, 0.6, 'opacity:.28'),
    'stream-edge': line(p.shore, 3.4, round),
    stream: line(p.water[0], 1.9, round),
    'river-edge': line(p.shore, 5, round),
    river: line(p.water[0], 3.4, round),
    ...Object.fromEntries(p.water.map((water, i) => [`water-${i}`, `fill:${water}`])),
    shallows: line(p.shallows, 7),
    depth: line(p.shore, 0.5, 'opacity:.3'),
    shore: line(p.shore, 1),
    'road-edge': line(p.roadEdge, 8.4, round),
    road: line(p.road, 6.8, round),
    'lane-edge': line(p.roadEdge, 5.2, round),
    lane: line(p.road, 3.9, round),
    turn: `fill:${p.road};stroke:${p.roadEdge};stroke-width:.75`,
    trail: line(p.trail, 1.9, 'stroke-linecap:round;stroke-dasharray:.1 5'),
    deck: `fill:${p.timber};stroke:${p.outline};stroke-width:.7`,
    planks: line(p.outline, 0.5, 'opacity:.6'),
    piles: line(p.outline, 1.6, 'stroke-linecap:round'),
    'deck-road': `fill:${p.road}`,
    parapet: line(p.fence, 1.6, round),
    'deck-shadow': `fill:${p.shadow};opacity:.16`,
    'fence-shadow': line(p.shadow, 2.4, 'opacity:.12'),
    'fence-halo': line(p.fenceHalo, 6, 'opacity:.6'),
    'fence-rail': line(p.fence, 0.8),
    'fence-post': line(p.fence, 1.5),
    'fence-corner': `fill:${p.fence}`,
    'fence-corner-shadow': line(p.shadow, 4, 'opacity:.18'),
    'tree-shadow': `fill:${p.shadow};opacity:${(p.shadowOpacity * 0.6).toFixed(2)}`,
    fir: `fill:${p.fir[0]}`,
    'fir-dark': `fill:${p.fir[1]}`,
    bush: `fill:${p.bush[0]}`,
    'bush-dark': `fill:${p.bush[1]}`,
  };
  return Object.entries(rules)
    .map(([cls, rule]) => `.${cls}{${rule}}`)
    .join('');
}
