import { laySheet, stand, TALL_ROAD } from './lay-sheet';

/** The owner’s office on the hill, with the camp below. */
export const wide = laySheet(
  {
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [340, 60], reach: [150, 76], height: 62 },
        { at: [40, 320], reach: [130, 70], height: 16 },
      ],
      rough: { height: 30, scale: 130, seed: 83 },
    },
    trees: 80,
    // prettier-ignore
    road: [[-10, 262], [100, 258], [220, 246], [310, 214], [430, 236], [540, 216], [620, 240], [700, 236]],
    paths: [
      [
        [310, 214],
        [280, 180],
        [336, 150],
      ],
    ],
  },
  [
    stand(340, 110, 'cabin', ['flag', 32, -10, 26]),
    stand(132, 102, 'book', ['cabin', -36, 0, 28]),
    stand(560, 102, 'person', ['person', 30, 0, 28], ['note', -32, 0, 22]),
    stand(140, 234, 'cabin', ['bell', 34, 0, 24]),
    stand(552, 240, 'signpost', ['caravan', 34, 4, 20]),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [{ at: [100, 70], reach: [110, 80], height: 62 }],
      rough: { height: 30, scale: 110, seed: 83 },
    },
    trees: 34,
    // prettier-ignore
    road: TALL_ROAD,
    paths: [],
  },
  [
    stand(98, 76, 'cabin', ['flag', 32, -10, 26]),
    stand(252, 146, 'book', ['cabin', -36, 0, 26]),
    stand(98, 216, 'person', ['person', 28, 0, 26], ['note', -30, 0, 22]),
    stand(252, 286, 'cabin', ['bell', 34, 0, 22]),
    stand(98, 352, 'signpost', ['caravan', 34, 4, 20]),
  ],
);
