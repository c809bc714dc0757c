import { laySheet, rows, stand, TALL_ROAD } from './lay-sheet';

/** Gate and reception by the road. */
export const wide = laySheet(
  {
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [330, -30], reach: [220, 90], height: 44 },
        { at: [700, 300], reach: [140, 80], height: 24 },
      ],
      rough: { height: 30, scale: 130, seed: 61 },
    },
    trees: 90,
    // prettier-ignore
    road: [[690, 196], [560, 186], [440, 190], [330, 184], [240, 200], [160, 196], [60, 206], [-10, 202]],
    paths: [
      [
        [290, 150],
        [284, 180],
      ],
    ],
    fence: [
      [436, -10],
      [430, 150],
      [436, 230],
      [428, 310],
    ],
  },
  [
    stand(296, 116, 'cabin', ['bell', 34, 2, 24]),
    stand(436, 220, 'gate', ['walker', 34, -20, 20]),
    stand(112, 106, 'note', ['signpost', 32, -2, 26]),
    stand(140, 238, 'caravan', ...rows('caravan', -62, 0, 2), ...rows('caravan', 36, 0, 2)),
    stand(
      586,
      110,
      'tent',
      ['caravan', 34, 78, 20],
      ['caravan', -24, 77, 20],
      ['signpost', -34, 0, 22],
    ),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [{ at: [230, -20], reach: [170, 90], height: 44 }],
      rough: { height: 30, scale: 110, seed: 61 },
    },
    trees: 34,
    // prettier-ignore
    road: TALL_ROAD,
    paths: [],
    fence: [
      [-10, 268],
      [120, 262],
      [240, 232],
      [360, 236],
    ],
  },
  [
    stand(98, 76, 'cabin', ['bell', 34, 2, 22]),
    stand(252, 286, 'gate', ['walker', 38, 0, 20]),
    stand(252, 146, 'note', ['signpost', 32, 0, 24]),
    stand(98, 216, 'caravan', ...rows('caravan', -56, 2, 1), ...rows('caravan', 34, 2, 2)),
    stand(98, 352, 'tent', ['caravan', 40, 0, 20], ['caravan', -40, 2, 20]),
  ],
);
