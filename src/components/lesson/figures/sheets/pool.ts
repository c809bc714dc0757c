import { laySheet, rows, stand, TALL_ROAD } from './lay-sheet';

/** The pool and what keeps it running. */
export const wide = laySheet(
  {
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [600, -20], reach: [170, 90], height: 42 },
        { at: [60, 320], reach: [150, 80], height: 20 },
      ],
      rough: { height: 30, scale: 130, seed: 22 },
    },
    trees: 90,
    // prettier-ignore
    road: [[-10, 166], [80, 170], [170, 186], [260, 228], [380, 236], [470, 214], [580, 180], [700, 176]],
    paths: [
      [
        [300, 176],
        [250, 190],
        [200, 180],
      ],
      [
        [520, 120],
        [450, 130],
        [420, 130],
      ],
    ],
    areas: [{ kind: 'water', at: [262, 66, 418, 132] }],
  },
  [
    stand(340, 142, 'droplet'),
    stand(570, 96, 'cabin', ['droplet', 34, 2, 24]),
    stand(560, 236, 'shield', ['sun', 34, -2, 22]),
    stand(118, 112, 'bag', ['cabin', 34, 0, 28]),
    stand(130, 244, 'tent', ...rows('tent', -64, 2, 2), ...rows('tent', 32, 2, 2)),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [{ at: [300, 0], reach: [140, 90], height: 42 }],
      rough: { height: 30, scale: 110, seed: 22 },
    },
    trees: 34,
    // prettier-ignore
    road: TALL_ROAD,
    paths: [],
    areas: [{ kind: 'water', at: [58, 34, 150, 72] }],
  },
  [
    stand(98, 82, 'droplet'),
    stand(252, 150, 'cabin', ['droplet', 34, 2, 22]),
    stand(98, 218, 'shield', ['sun', 34, 0, 22]),
    stand(252, 288, 'bag', ['cabin', 34, 0, 26]),
    stand(98, 354, 'tent', ...rows('tent', -58, 2, 2), ...rows('tent', 34, 2, 2)),
  ],
);
