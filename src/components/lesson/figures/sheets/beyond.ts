import { laySheet, stand, TALL_ROAD } from './lay-sheet';

/** Outside the fence: who the camp depends on. */
export const wide = laySheet(
  {
    scale: [100, 288],
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [80, 20], reach: [150, 90], height: 40 },
        { at: [560, 320], reach: [170, 80], height: 26 },
      ],
      rough: { height: 30, scale: 130, seed: 127 },
    },
    trees: 80,
    // prettier-ignore
    road: [[-10, 210], [90, 214], [180, 200], [280, 192], [400, 204], [500, 194], [600, 206], [700, 196]],
    paths: [
      [
        [400, 204],
        [450, 150],
        [520, 120],
      ],
    ],
    fence: [
      [196, -10],
      [206, 120],
      [196, 220],
      [204, 310],
    ],
  },
  [
    stand(110, 118, 'fence', ['tent', 38, 2, 24], ['gate', 90, 88, 32]),
    stand(360, 230, 'caravan', ['bag', 34, 0, 24]),
    stand(560, 112, 'cabin', ['cabin', 32, 2, 30], ['cabin', -32, 2, 28], ['window', 60, 4, 22]),
    stand(340, 110, 'droplet', ['cabin', 34, 0, 28]),
    stand(580, 238, 'mast', ['nodes', 36, 2, 26]),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [{ at: [60, 0], reach: [120, 100], height: 40 }],
      rough: { height: 30, scale: 110, seed: 127 },
    },
    trees: 34,
    // prettier-ignore
    road: TALL_ROAD,
    paths: [],
    fence: [
      [-10, 128],
      [90, 134],
      [160, 106],
      [240, 92],
      [360, 96],
    ],
  },
  [
    stand(98, 76, 'fence', ['tent', 38, 2, 22]),
    stand(252, 146, 'caravan', ['bag', 34, 0, 22]),
    stand(98, 216, 'cabin', ['cabin', 32, 2, 28], ['cabin', -32, 2, 26]),
    stand(252, 286, 'droplet', ['cabin', 34, 0, 26]),
    stand(98, 352, 'mast', ['nodes', 36, 2, 24]),
  ],
);
