import { laySheet, rows, stand, TALL_ROAD } from './lay-sheet';

/** Where the animation team works. */
export const wide = laySheet(
  {
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [40, 40], reach: [140, 100], height: 40 },
        { at: [660, 290], reach: [150, 90], height: 30 },
      ],
      rough: { height: 30, scale: 130, seed: 71 },
    },
    trees: 90,
    // prettier-ignore
    road: [[-10, 210], [120, 214], [240, 204], [360, 214], [470, 204], [580, 212], [700, 202]],
    paths: [
      [
        [340, 150],
        [350, 210],
      ],
      [
        [140, 150],
        [150, 210],
      ],
      [
        [560, 150],
        [550, 206],
      ],
    ],
    areas: [
      { kind: 'ground', at: [470, 52, 662, 160] },
      { kind: 'court', at: [70, 222, 210, 288] },
    ],
  },
  [
    stand(340, 118, 'flag', ['bubble', 34, 0, 26], ['person', -36, 4, 20], ['person', -56, 4, 20]),
    stand(566, 114, 'walker', ['walker', 34, 2, 24], ['walker', -34, 2, 24]),
    stand(116, 112, 'tent', ['cards', 34, 2, 22]),
    stand(140, 238, 'shield'),
    stand(552, 240, 'caravan', ...rows('tent', -66, 2, 2), ...rows('tent', 34, 2, 2)),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [{ at: [40, 40], reach: [120, 100], height: 40 }],
      rough: { height: 30, scale: 110, seed: 71 },
    },
    trees: 34,
    // prettier-ignore
    road: TALL_ROAD,
    paths: [],
    areas: [
      { kind: 'ground', at: [190, 104, 344, 196] },
      { kind: 'court', at: [200, 246, 304, 300] },
    ],
  },
  [
    stand(98, 76, 'flag', ['bubble', 34, 0, 24], ['person', -34, 4, 20]),
    stand(252, 146, 'walker', ['walker', 32, 2, 22], ['walker', -32, 2, 22]),
    stand(98, 216, 'tent', ['cards', 34, 2, 22]),
    stand(252, 286, 'shield'),
    stand(98, 352, 'caravan', ...rows('tent', -60, 2, 2), ...rows('tent', 34, 2, 2)),
  ],
);
