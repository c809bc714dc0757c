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
      { at: [470, 0], reach: [200, 110], height: 50 },
      { at: [60, 310], reach: [150, 80], height: -74 },
    ],
    rough: { height: 32, scale: 130, seed: 65 },
  },
  // prettier-ignore
  road: [[-10, 150], [70, 160], [150, 178], [240, 172], [330, 186], [420, 206], [520, 196], [610, 204], [700, 190]],
  paths: [],
  queue: {
    // prettier-ignore
    along: [[196, 150], [236, 138], [280, 134], [318, 118], [346, 94], [372, 82], [398, 76]],
    count: 55,
  },
  fence: [
    [560, -10],
    [570, 110],
    [560, 220],
    [546, 310],
  ],
  rain: [
    [256, 196, 540, 296],
    [60, 24, 330, 104],
  ],
  trees: 84,
  // prettier-ignore
  clear: [[0, 0, 62, 52], [70, 90, 240, 200], [180, 70, 460, 160], [330, 10, 560, 110], [250, 190, 560, 300], [540, 0, 680, 300]],
  things: [
    // prettier-ignore
    ...tents([[300, 236], [332, 242], [364, 246], [396, 246], [316, 264], [348, 268], [380, 270]]),
    { pictogram: 'cabin', at: [172, 156], size: 34 },
    { pictogram: 'cabin', at: [426, 66], size: 30 },
    { pictogram: 'mast', at: [520, 128], size: 34 },
    { pictogram: 'bag', at: [478, 182], size: 30 },
  ],
  plates: [
    [84, 92],
    [246, 172],
    [440, 212],
    [446, 14],
    [576, 66],
  ],
  dark: 0,
  lake: [36, 248],
  scale: [572, 288],
};

export const tall: Sheet = {
  width: 350,
  height: 420,
  ground: {
    level: 55,
    bells: [
      { at: [230, 0], reach: [140, 110], height: 50 },
      { at: [10, 420], reach: [110, 84], height: -78 },
    ],
    rough: { height: 30, scale: 110, seed: 65 },
  },
  // prettier-ignore
  road: [[-10, 216], [40, 222], [90, 236], [150, 234], [210, 250], [270, 262], [360, 254]],
  paths: [],
  queue: {
    // prettier-ignore
    along: [[88, 202], [110, 176], [104, 146], [120, 118], [140, 104], [152, 92]],
    count: 55,
  },
  fence: [
    [211, -10],
    [213, 110],
    [258, 150],
    [252, 250],
    [204, 430],
  ],
  rain: [
    [120, 268, 226, 400],
    [70, 20, 180, 100],
  ],
  trees: 40,
  // prettier-ignore
  clear: [[0, 0, 62, 52], [8, 130, 150, 300], [90, 70, 250, 180], [84, 10, 350, 120], [120, 250, 350, 420], [180, 150, 350, 300]],
  things: [
    // prettier-ignore
    ...tents([[140, 350], [168, 356], [196, 354], [150, 376], [180, 380]]),
    { pictogram: 'cabin', at: [78, 214], size: 34 },
    { pictogram: 'cabin', at: [176, 78], size: 28 },
    { pictogram: 'bag', at: [196, 226], size: 28 },
  ],
  plates: [
    [6, 246],
    [112, 294],
    [130, 160],
    [84, 14],
    [240, 62],
  ],
  dark: 0,
  lake: [16, 366],
  scale: [246, 408],
};
