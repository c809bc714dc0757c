import type { Sheet } from './camp-sheet';
import type { Line } from './line';

const vans = (at: Line) =>
  at.map((point) => ({ pictogram: 'caravan', at: point, size: 20 }) as const);

export const wide: Sheet = {
  width: 680,
  height: 300,
  ground: {
    level: 56,
    bells: [
      { at: [420, -30], reach: [240, 100], height: 44 },
      { at: [690, 320], reach: [150, 90], height: 20 },
      { at: [150, 330], reach: [150, 70], height: -72 },
    ],
    rough: { height: 32, scale: 130, seed: 47 },
  },
  // prettier-ignore
  road: [[-10, 176], [60, 172], [130, 166], [200, 172], [290, 188], [380, 182], [470, 190], [560, 206], [700, 200]],
  paths: [],
  // prettier-ignore
  walk: [[568, 186], [500, 130], [432, 84], [360, 88], [250, 136], [206, 176], [300, 206], [400, 226], [470, 222], [512, 208], [548, 194]],
  cars: {
    // prettier-ignore
    along: [[6, 176], [60, 172], [110, 168]],
    count: 6,
  },
  fence: [
    [148, -10],
    [140, 130],
    [136, 216],
    [150, 310],
  ],
  trees: 96,
  // prettier-ignore
  clear: [[0, 0, 62, 52], [0, 96, 236, 240], [330, 14, 520, 112], [220, 96, 330, 160], [300, 200, 520, 300], [520, 100, 680, 230], [540, 232, 680, 300], [160, 46, 310, 110]],
  things: [
    { pictogram: 'gate', at: [139, 158], size: 36 },
    { pictogram: 'cabin', at: [206, 150], size: 32 },
    { pictogram: 'wrench', at: [432, 66], size: 26 },
    { pictogram: 'shield', at: [252, 118], size: 26 },
    { pictogram: 'flag', at: [404, 210], size: 28 },
    // prettier-ignore
    ...vans([[652, 172], [634, 146], [662, 144]]),
  ],
  alarm: { pictogram: 'caravan', at: [580, 172] },
  plates: [
    [12, 94],
    [528, 216],
    [456, 24],
    [238, 46],
    [316, 246],
    [160, 212],
  ],
  dark: 1,
  lake: [40, 262],
  scale: [574, 292],
};

export const tall: Sheet = {
  width: 350,
  height: 420,
  ground: {
    level: 56,
    bells: [
      { at: [230, -20], reach: [170, 100], height: 44 },
      { at: [0, 430], reach: [110, 70], height: -78 },
    ],
    rough: { height: 30, scale: 110, seed: 47 },
  },
  // prettier-ignore
  road: [[-10, 214], [30, 212], [70, 208], [120, 216], [180, 232], [240, 232], [300, 250], [360, 252]],
  paths: [],
  // prettier-ignore
  walk: [[276, 222], [260, 160], [236, 104], [180, 110], [140, 160], [118, 226], [150, 290], [196, 312], [244, 292], [264, 252]],
  cars: {
    // prettier-ignore
    along: [[4, 213], [30, 212], [48, 210]],
    count: 3,
  },
  fence: [
    [86, -10],
    [74, 160],
    [72, 260],
    [90, 430],
  ],
  trees: 44,
  // prettier-ignore
  clear: [[0, 0, 62, 52], [0, 130, 150, 320], [200, 10, 350, 130], [90, 60, 200, 180], [140, 240, 260, 420], [236, 150, 350, 420]],
  things: [
    { pictogram: 'gate', at: [73, 200], size: 34 },
    { pictogram: 'cabin', at: [122, 194], size: 30 },
    { pictogram: 'wrench', at: [236, 86], size: 26 },
    { pictogram: 'shield', at: [158, 136], size: 26 },
    { pictogram: 'flag', at: [194, 294], size: 28 },
    // prettier-ignore
    ...vans([[318, 218], [330, 194]]),
  ],
  alarm: { pictogram: 'caravan', at: [284, 220] },
  plates: [
    [6, 134],
    [205, 320],
    [222, 22],
    [98, 64],
    [60, 322],
    [10, 238],
  ],
  dark: 1,
  lake: [14, 386],
  scale: [238, 406],
};
