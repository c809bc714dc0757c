import type { Drawing } from './scene';

/** A quiet hillside: the signs in front of it say what it is about. */
export const signs: Drawing = {
  wide: {
    width: 680,
    height: 260,
    ground: {
      level: 58,
      bells: [
        { at: [560, 0], reach: [190, 90], height: 44 },
        { at: [80, 20], reach: [150, 70], height: 26 },
      ],
      rough: { height: 30, scale: 140, seed: 5 },
    },
    // prettier-ignore
    roads: [[[-10, 244], [120, 236], [300, 246], [470, 238], [700, 248]]],
    symbols: [
      ['tent', 34, 216, 1.3],
      ['tent', 646, 214, 1.3],
      ['tent', 640, 34, 1],
      ['caravan', 40, 40, 1],
    ],
    trees: 70,
    // prettier-ignore
    clear: [[60, 60, 620, 220], [610, 180, 680, 230], [0, 180, 70, 230], [0, 10, 80, 60], [600, 10, 680, 60]],
  },
  phone: {
    width: 350,
    height: 380,
    ground: {
      level: 58,
      bells: [{ at: [280, 0], reach: [140, 110], height: 44 }],
      rough: { height: 30, scale: 120, seed: 5 },
    },
    symbols: [],
    trees: 44,
    clear: [],
  },
};
