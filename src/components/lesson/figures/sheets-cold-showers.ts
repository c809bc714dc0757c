import type { Sheet } from './camp-sheet';
import type { Line } from './line';

const tents = (at: Line) =>
  at.map((point) => ({ pictogram: 'tent', at: point, size: 20 }) as const);

export const wide: Sheet = {
  width: 680,
  height: 300,
  ground: {
    level: 55,
    bells: [
      { at: [640, 20], reach: [190, 120], height: 46 },
      { at: [250, -40], reach: [170, 90], height: 22 },
      { at: [60, 300], reach: [150, 80], height: -74 },
    ],
    rough: { height: 34, scale: 130, seed: 21 },
  },
  // prettier-ignore
  road: [[-10, 120], [70, 132], [140, 158], [214, 170], [290, 158], [370, 168], [450, 188], [530, 178], [610, 190], [700, 172]],
  // prettier-ignore
  paths: [
    [[290, 158], [318, 210], [376, 246], [450, 250], [506, 226], [530, 178]],
    [[370, 168], [392, 128], [424, 96], [458, 72]],
  ],
  trees: 130,
  // prettier-ignore
  clear: [[0, 0, 62, 52], [118, 64, 250, 182], [425, 20, 624, 100], [498, 110, 600, 200], [520, 186, 680, 300], [300, 160, 520, 300]],
  things: [
    // prettier-ignore
    ...tents([[338, 192], [368, 203], [399, 210], [430, 212], [461, 206], [490, 196], [350, 222], [384, 234], [416, 238], [448, 236], [480, 224]]),
    { pictogram: 'cabin', at: [214, 150], size: 34 },
    { pictogram: 'cabin', at: [462, 58], size: 28 },
  ],
  alarm: { pictogram: 'shower', at: [548, 156] },
  plates: [
    [128, 84],
    [484, 30],
    [534, 202],
  ],
  dark: 2,
  lake: [40, 250],
  field: [410, 275],
  scale: [560, 284],
};

export const tall: Sheet = {
  width: 350,
  height: 380,
  ground: {
    level: 55,
    bells: [
      { at: [330, 10], reach: [130, 110], height: 46 },
      { at: [100, -30], reach: [110, 80], height: 18 },
      { at: [20, 372], reach: [110, 84], height: -78 },
    ],
    rough: { height: 30, scale: 110, seed: 21 },
  },
  // prettier-ignore
  road: [[-10, 150], [40, 158], [88, 172], [140, 168], [196, 182], [250, 206], [300, 204], [360, 190]],
  // prettier-ignore
  paths: [
    [[140, 168], [150, 230], [176, 284], [226, 300], [262, 270], [250, 206]],
    [[140, 168], [166, 130], [190, 104], [206, 84]],
  ],
  trees: 66,
  // prettier-ignore
  clear: [[0, 0, 62, 52], [22, 84, 150, 184], [180, 20, 350, 104], [236, 150, 340, 268], [160, 190, 262, 340], [196, 256, 350, 380]],
  things: [
    // prettier-ignore
    ...tents([[176, 212], [206, 218], [180, 242], [210, 246], [196, 272], [226, 272], [238, 240]]),
    { pictogram: 'cabin', at: [88, 152], size: 34 },
    { pictogram: 'cabin', at: [208, 68], size: 28 },
  ],
  alarm: { pictogram: 'shower', at: [286, 196] },
  plates: [
    [36, 88],
    [226, 24],
    [206, 286],
  ],
  dark: 2,
  lake: [22, 322],
  field: [104, 262],
  scale: [226, 366],
};
