import { laySheet, rows, stand, TALL_ROAD } from './lay-sheet';

/** Wi-Fi and its cables. */
export const wide = laySheet(
  {
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [340, 30], reach: [200, 90], height: 52 },
        { at: [660, 320], reach: [140, 80], height: 20 },
      ],
      rough: { height: 30, scale: 130, seed: 113 },
    },
    trees: 90,
    // prettier-ignore
    road: [[-10, 216], [110, 210], [230, 220], [340, 214], [460, 222], [570, 206], [700, 212]],
    paths: [],
    cables: [
      [
        [340, 90],
        [450, 76],
        [560, 84],
      ],
      [
        [340, 90],
        [230, 80],
        [120, 88],
      ],
      [
        [340, 90],
        [250, 170],
        [140, 212],
      ],
      [
        [340, 90],
        [440, 170],
        [552, 214],
      ],
    ],
  },
  [
    stand(340, 118, 'mast', ['wifi', 34, -8, 26]),
    stand(566, 110, 'screen', ['nodes', 36, 2, 26]),
    stand(114, 112, 'cabin', ['bell', 34, 0, 24]),
    stand(138, 240, 'tent', ...rows('tent', -66, 2, 2), ...rows('tent', 34, 2, 2)),
    stand(556, 240, 'window', ['cabin', 34, 0, 28], ['app', -32, 2, 22]),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [{ at: [98, 40], reach: [120, 90], height: 52 }],
      rough: { height: 30, scale: 110, seed: 113 },
    },
    trees: 34,
    // prettier-ignore
    road: TALL_ROAD,
    paths: [],
    cables: [
      [
        [98, 54],
        [180, 90],
        [252, 124],
      ],
      [
        [98, 54],
        [60, 130],
        [98, 194],
      ],
      [
        [98, 54],
        [210, 170],
        [252, 264],
      ],
      [
        [98, 54],
        [30, 200],
        [98, 330],
      ],
    ],
  },
  [
    stand(98, 76, 'mast', ['wifi', 34, -6, 24]),
    stand(252, 146, 'screen', ['nodes', 34, 2, 24]),
    stand(98, 216, 'cabin', ['bell', 34, 0, 22]),
    stand(252, 286, 'tent', ...rows('tent', -60, 2, 2), ...rows('tent', 34, 2, 2)),
    stand(98, 352, 'window', ['cabin', 34, 0, 26], ['app', -32, 2, 22]),
  ],
);
