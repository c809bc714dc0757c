import { oval, type Drawing } from './scene';

/** One small camp, and six kinds of weather that it didn't order. */
export const weather: Drawing = {
  spots: ['political', 'economic', 'social', 'technological', 'legal', 'environmental'],
  wide: {
    width: 680,
    height: 430,
    ground: {
      level: 48,
      bells: [{ at: [340, 210], reach: [150, 80], height: 40 }],
      rough: { height: 22, scale: 140, seed: 77 },
    },
    clearings: [oval([340, 216], 96, 44)],
    fences: [
      [
        [226, 198],
        [270, 166],
        [410, 166],
        [454, 198],
        [440, 262],
        [364, 276],
      ],
      [
        [316, 276],
        [240, 262],
        [226, 198],
      ],
    ],
    symbols: [
      ['tent', 290, 204, 1.3],
      ['tent', 330, 194, 1.3],
      ['caravan', 378, 200, 1.3],
      ['reception', 330, 250, 1.1],
      ['plain-pine', 408, 240, 0.7],
      ['tiered-pine', 262, 244, 0.7],
      ['wind', 120, 62, 2],
      ['rain', 340, 40, 2],
      ['sun-and-cloud', 560, 62, 2],
      ['lightning', 560, 252, 2],
      ['fog', 340, 314, 1.7],
      ['sun', 120, 252, 2],
    ],
    trees: 50,
    // prettier-ignore
    clear: [[220, 150, 460, 280], [60, 20, 180, 180], [270, 0, 410, 150], [490, 20, 630, 180], [490, 210, 630, 370], [270, 290, 410, 400], [50, 210, 190, 370]],
  },
  phone: {
    width: 350,
    height: 500,
    ground: {
      level: 48,
      bells: [{ at: [175, 300], reach: [110, 70], height: 40 }],
      rough: { height: 22, scale: 120, seed: 77 },
    },
    clearings: [oval([175, 298], 92, 38)],
    fences: [
      [
        [70, 290],
        [104, 258],
        [246, 258],
        [280, 290],
        [262, 342],
        [196, 350],
      ],
      [
        [154, 350],
        [88, 342],
        [70, 290],
      ],
    ],
    symbols: [
      ['tent', 130, 290, 1.2],
      ['tent', 166, 282, 1.2],
      ['caravan', 212, 290, 1.2],
      ['reception', 170, 330, 0.95],
      ['plain-pine', 238, 324, 0.6],
      ['tiered-pine', 104, 326, 0.6],
      ['wind', 88, 34, 1.5],
      ['rain', 262, 30, 1.5],
      ['sun-and-cloud', 88, 146, 1.5],
      ['lightning', 262, 148, 1.5],
      ['fog', 88, 378, 1.5],
      ['sun', 262, 378, 1.5],
    ],
    trees: 16,
    // prettier-ignore
    clear: [[60, 240, 290, 360], [40, 0, 310, 240], [40, 360, 310, 480]],
  },
};
