import { laySheet, rows, stand, TALL_ROAD } from './lay-sheet';

/** The camp in a storm. */
export const wide = laySheet(
  {
    width: 680,
    height: 300,
    ground: {
      level: 56,
      bells: [
        { at: [560, 0], reach: [180, 90], height: 44 },
        { at: [340, 130], reach: [120, 40], height: -52 },
        { at: [40, 300], reach: [140, 80], height: 20 },
      ],
      rough: { height: 30, scale: 130, seed: 101 },
    },
    trees: 80,
    // prettier-ignore
    road: [[-10, 204], [110, 196], [220, 214], [340, 224], [470, 212], [580, 196], [700, 206]],
    paths: [],
    rain: [[64, 14, 670, 264]],
  },
  [
    stand(340, 148, 'tent', ...rows('tent', -70, 0, 2), ...rows('tent', 36, 0, 2), [
      'droplet',
      0,
      -34,
      22,
    ]),
    stand(120, 108, 'pine', ['cross', 34, 2, 22]),
    stand(134, 238, 'cabin', ['bell', 34, 0, 24]),
    stand(566, 110, 'nodes', ['cabin', 36, 0, 28]),
    stand(558, 240, 'cabin', ['lantern', 34, 0, 24], ['person', -36, 2, 22]),
  ],
);

export const tall = laySheet(
  {
    width: 350,
    height: 420,
    ground: {
      level: 56,
      bells: [
        { at: [300, 0], reach: [140, 100], height: 44 },
        { at: [98, 60], reach: [70, 40], height: -50 },
      ],
      rough: { height: 30, scale: 110, seed: 101 },
    },
    trees: 34,
    // prettier-ignore
    road: TALL_ROAD,
    paths: [],
    rain: [[64, 8, 344, 380]],
  },
  [
    stand(98, 76, 'tent', ...rows('tent', -58, 0, 2), ...rows('tent', 34, 0, 2)),
    stand(252, 146, 'pine', ['cross', 34, 2, 22]),
    stand(98, 216, 'cabin', ['bell', 34, 0, 22]),
    stand(252, 286, 'nodes', ['cabin', 36, 0, 26]),
    stand(98, 352, 'cabin', ['lantern', 34, 0, 22], ['person', -36, 2, 20]),
  ],
);
