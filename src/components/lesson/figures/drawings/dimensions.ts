import { oval, type Drawing } from './scene';

/** Four sides of one fence round the service in the middle; six kinds of weather outside. */
export const dimensions: Drawing = {
  // prettier-ignore
  spots: ['organizations-and-people', 'information-and-technology', 'partners-and-suppliers', 'value-streams-and-processes'],
  wide: {
    width: 680,
    height: 430,
    ground: {
      level: 54,
      bells: [
        { at: [60, 60], reach: [130, 90], height: 36 },
        { at: [640, 380], reach: [150, 90], height: 30 },
      ],
      rough: { height: 26, scale: 130, seed: 58 },
    },
    clearings: [oval([340, 206], 132, 76)],
    lakes: [oval([400, 240], 46, 20)],
    // prettier-ignore
    roads: [[[296, 230], [310, 262], [340, 280], [340, 410]]],
    // prettier-ignore
    fences: [[[104, 66], [576, 66], [576, 336], [104, 336], [104, 66]]],
    symbols: [
      ['reception', 300, 214, 1.6],
      ['tent', 372, 176, 1.3],
      ['tent', 410, 186, 1.3],
      ['caravan', 400, 152, 1.2],
      ['boat', 402, 242, 0.9],
      ['lantern', 104, 70, 1.3],
      ['lantern', 576, 70, 1.3],
      ['lantern', 104, 342, 1.3],
      ['lantern', 576, 342, 1.3],
      ['wind', 44, 130, 1.4],
      ['rain', 160, 30, 1.4],
      ['sun-and-cloud', 520, 32, 1.4],
      ['lightning', 636, 130, 1.4],
      ['sun', 44, 320, 1.4],
      ['fog', 636, 320, 1.4],
    ],
    trees: 60,
    // prettier-ignore
    clear: [[90, 50, 590, 350], [10, 90, 90, 170], [590, 90, 680, 170], [10, 290, 90, 350], [590, 290, 680, 350], [120, 0, 200, 60], [480, 0, 560, 60]],
  },
  phone: {
    width: 350,
    height: 500,
    ground: {
      level: 54,
      bells: [{ at: [40, 30], reach: [110, 110], height: 36 }],
      rough: { height: 26, scale: 120, seed: 58 },
    },
    clearings: [oval([175, 290], 108, 74)],
    lakes: [oval([222, 322], 38, 16)],
    // prettier-ignore
    fences: [[[36, 84], [314, 84], [314, 410], [36, 410], [36, 84]]],
    symbols: [
      ['reception', 146, 296, 1.5],
      ['tent', 206, 268, 1.2],
      ['tent', 238, 280, 1.2],
      ['caravan', 170, 340, 1.1],
      ['boat', 224, 324, 0.8],
      ['lantern', 36, 88, 1.2],
      ['lantern', 314, 88, 1.2],
      ['lantern', 36, 416, 1.2],
      ['lantern', 314, 416, 1.2],
      ['wind', 40, 34, 1.1],
      ['rain', 132, 24, 1.1],
      ['sun-and-cloud', 220, 26, 1.1],
      ['lightning', 310, 34, 1.1],
      ['sun', 40, 452, 1.1],
      ['fog', 312, 452, 1.1],
    ],
    trees: 14,
    clear: [[0, 0, 350, 480]],
  },
};
