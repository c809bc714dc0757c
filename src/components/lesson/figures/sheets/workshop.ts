import { laySheet, stand, TALL_ROAD } from './lay-sheet';

/** The maintenance yard. */
export const wide = laySheet(
  {
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [340, -30], reach: [240, 90], height: 42 },
        { at: [10, 250], reach: [110, 100], height: 22 },
      ],
      rough: { height: 30, scale: 130, seed: 53 },
    },
    trees: 90,
    // prettier-ignore
    road: [[-10, 250], [100, 226], [220, 214], [340, 212], [460, 216], [560, 200], [700, 206]],
    paths: [
      [
        [340, 150],
        [340, 206],
      ],
      [
        [120, 150],
        [160, 216],
      ],
      [
        [560, 140],
        [520, 200],
      ],
    ],
    areas: [{ kind: 'ground', at: [226, 172, 454, 286] }],
  },
  [
    stand(340, 112, 'wrench', ['cabin', 36, 0, 32]),
    stand(118, 106, 'cabin', ['cards', 34, 2, 22]),
    stand(566, 106, 'shower', ['cabin', 34, 0, 28]),
    stand(340, 218, 'caravan', ['wrench', 34, 0, 20], ['caravan', -36, 0, 20]),
    stand(566, 238, 'pine', ['stones', 34, 4, 24], ['pine', -30, 4, 24]),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [{ at: [175, -10], reach: [170, 90], height: 42 }],
      rough: { height: 30, scale: 110, seed: 53 },
    },
    trees: 34,
    // prettier-ignore
    road: TALL_ROAD,
    paths: [],
  },
  [
    stand(98, 76, 'wrench', ['cabin', 36, 0, 30]),
    stand(252, 146, 'cabin', ['cards', 34, 2, 22]),
    stand(98, 216, 'shower', ['cabin', 34, 0, 26]),
    stand(252, 286, 'caravan', ['wrench', 34, 0, 20]),
    stand(98, 352, 'pine', ['stones', 34, 4, 24], ['pine', -30, 4, 24]),
  ],
);
