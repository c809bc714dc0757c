import { laySheet, stand, TALL_ROAD } from './lay-sheet';

/** The shop street. */
export const wide = laySheet(
  {
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [90, 0], reach: [170, 90], height: 40 },
        { at: [680, 40], reach: [140, 90], height: 30 },
      ],
      rough: { height: 30, scale: 130, seed: 44 },
    },
    trees: 80,
    // prettier-ignore
    road: [[-10, 188], [120, 182], [260, 190], [400, 184], [540, 192], [700, 184]],
    paths: [
      [
        [340, 150],
        [340, 186],
      ],
      [
        [560, 150],
        [556, 188],
      ],
    ],
  },
  [
    stand(340, 126, 'bag', ['cabin', 34, 0, 30]),
    stand(128, 122, 'cabin', ['sun', 32, -2, 22]),
    stand(560, 124, 'cabin', ['key', 34, 2, 22]),
    stand(150, 236, 'window', ['person', 30, 0, 20], ['person', -30, 0, 20], ['person', 54, 2, 20]),
    stand(548, 238, 'caravan', ['caravan', 36, 0, 22]),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [{ at: [60, 0], reach: [120, 100], height: 40 }],
      rough: { height: 30, scale: 110, seed: 44 },
    },
    trees: 34,
    // prettier-ignore
    road: TALL_ROAD,
    paths: [],
  },
  [
    stand(98, 76, 'bag', ['cabin', 34, 0, 28]),
    stand(252, 146, 'cabin', ['sun', 32, 0, 22]),
    stand(98, 216, 'cabin', ['key', 34, 2, 22]),
    stand(252, 286, 'window', ['person', 30, 0, 20], ['person', -30, 0, 20]),
    stand(98, 352, 'caravan', ['caravan', 36, 0, 22]),
  ],
);
