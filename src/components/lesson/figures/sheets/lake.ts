import { laySheet, stand } from './lay-sheet';

/** The lake, its boats and its far shore. */
export const wide = laySheet(
  {
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [360, 60], reach: [190, 56], height: -64 },
        { at: [640, 320], reach: [160, 90], height: 34 },
        { at: [20, 60], reach: [110, 100], height: 22 },
      ],
      rough: { height: 30, scale: 130, seed: 66 },
    },
    trees: 80,
    // prettier-ignore
    road: [[-10, 226], [100, 232], [220, 216], [340, 214], [470, 226], [580, 206], [700, 216]],
    paths: [
      [
        [340, 200],
        [346, 150],
      ],
    ],
    lake: [300, 62],
  },
  [
    stand(356, 146, 'boat', ['boat', 38, -10, 22], ['boat', -38, -6, 22]),
    stand(140, 140, 'cabin', ['boat', 34, 2, 22]),
    stand(556, 150, 'sun', ['person', 30, 2, 20], ['person', 52, 4, 20]),
    stand(148, 238, 'window', ['cabin', 34, 0, 28]),
    stand(540, 56, 'pine', ['pine', 30, 2, 26], ['pine', -28, 2, 26]),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [
        { at: [190, 60], reach: [96, 50], height: -64 },
        { at: [20, 400], reach: [110, 90], height: 30 },
      ],
      rough: { height: 30, scale: 110, seed: 66 },
    },
    trees: 34,
    // prettier-ignore
    road: [[-10, 196], [90, 184], [175, 200], [182, 280], [172, 360], [178, 430]],
    paths: [],
    lake: [206, 74],
  },
  [
    stand(98, 106, 'boat', ['boat', 38, -10, 22]),
    stand(252, 174, 'cabin', ['boat', 34, 2, 22]),
    stand(98, 240, 'sun', ['person', 30, 2, 20], ['person', 50, 2, 20]),
    stand(252, 304, 'window', ['cabin', 34, 0, 26]),
    stand(98, 366, 'pine', ['pine', 30, 2, 26], ['pine', -28, 2, 26]),
  ],
);
