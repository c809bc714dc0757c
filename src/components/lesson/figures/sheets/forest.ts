import { laySheet, rows, stand, TALL_ROAD } from './lay-sheet';

/** The edge of the forest. */
export const wide = laySheet(
  {
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [340, -20], reach: [300, 100], height: 46 },
        { at: [640, 200], reach: [120, 100], height: 26 },
      ],
      rough: { height: 30, scale: 130, seed: 95 },
    },
    trees: 190,
    // prettier-ignore
    road: [[-10, 186], [90, 178], [220, 190], [340, 182], [480, 194], [580, 178], [700, 184]],
    paths: [
      [
        [560, 180],
        [556, 140],
      ],
    ],
    streams: [
      [
        [430, 310],
        [420, 270],
        [470, 232],
        [560, 220],
        [640, 240],
        [700, 226],
      ],
    ],
  },
  [
    stand(340, 126, 'walker', ['trap', 32, 0, 22]),
    stand(560, 110, 'cabin', ['warden', 34, 0, 26]),
    stand(118, 110, 'pine', ['pine', 34, 2, 32], ['pine', -34, 2, 32], ['shield', 62, 4, 22]),
    stand(150, 236, 'tent', ...rows('tent', -66, 2, 2), ...rows('tent', 34, 2, 2)),
    stand(566, 242, 'droplet'),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [{ at: [175, -10], reach: [170, 120], height: 46 }],
      rough: { height: 30, scale: 110, seed: 95 },
    },
    trees: 70,
    // prettier-ignore
    road: TALL_ROAD,
    paths: [],
    streams: [
      [
        [-10, 396],
        [60, 384],
        [150, 400],
        [240, 372],
        [360, 386],
      ],
    ],
  },
  [
    stand(98, 76, 'walker', ['trap', 32, 0, 22]),
    stand(252, 146, 'cabin', ['warden', 34, 0, 24]),
    stand(98, 216, 'pine', ['pine', 32, 2, 30], ['pine', -32, 2, 30]),
    stand(252, 286, 'tent', ...rows('tent', -60, 2, 2), ...rows('tent', 34, 2, 2)),
    stand(98, 350, 'droplet'),
  ],
);
