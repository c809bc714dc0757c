import { laySheet, rows, stand, TALL_ROAD } from './lay-sheet';

/** Tents on a field. */
export const wide = laySheet(
  {
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [640, 20], reach: [180, 110], height: 44 },
        { at: [100, -40], reach: [170, 90], height: 20 },
      ],
      rough: { height: 30, scale: 130, seed: 35 },
    },
    trees: 110,
    // prettier-ignore
    road: [[-10, 216], [90, 206], [180, 222], [300, 242], [420, 246], [520, 226], [610, 206], [700, 210]],
    paths: [
      [
        [180, 222],
        [190, 150],
        [230, 100],
      ],
      [
        [420, 246],
        [460, 190],
        [470, 120],
        [500, 90],
      ],
    ],
    areas: [{ kind: 'ground', at: [226, 68, 454, 222] }],
  },
  [
    stand(
      340,
      150,
      'tent',
      ...rows('tent', -92, 0, 3),
      ...rows('tent', 38, 0, 3),
      ...rows('tent', -80, -26, 6),
      ...rows('tent', -92, 78, 3),
      ...rows('tent', 38, 78, 3),
    ),
    stand(120, 112, 'shower', ['cabin', 34, 2, 26]),
    stand(570, 110, 'mast'),
    stand(560, 236, 'walker', ['signpost', 32, 0, 24]),
    stand(126, 244, 'pine', ['pine', 30, 2, 28], ['pine', -30, 4, 26], ['pine', 58, 4, 24]),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [{ at: [320, 10], reach: [130, 110], height: 44 }],
      rough: { height: 30, scale: 110, seed: 35 },
    },
    trees: 34,
    // prettier-ignore
    road: TALL_ROAD,
    paths: [],
    areas: [{ kind: 'ground', at: [8, 22, 164, 148] }],
  },
  [
    stand(
      98,
      78,
      'tent',
      ...rows('tent', -64, 0, 2),
      ...rows('tent', 34, 0, 2),
      ...rows('tent', -52, 76, 4),
    ),
    stand(252, 150, 'shower', ['cabin', 34, 2, 24]),
    stand(98, 218, 'mast'),
    stand(252, 288, 'walker', ['signpost', 32, 0, 22]),
    stand(98, 356, 'pine', ['pine', 30, 2, 26], ['pine', -30, 4, 24]),
  ],
);
