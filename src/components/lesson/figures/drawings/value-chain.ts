import type { Drawing } from './scene';

/** Six buildings round one yard, each tied to each; reception stands at the gate. */
export const valueChain: Drawing = {
  // prettier-ignore
  spots: ['plan', 'improve', 'engage', 'design-and-transition', 'obtain-build', 'deliver-and-support'],
  wide: {
    width: 680,
    height: 430,
    ground: {
      level: 52,
      bells: [
        { at: [340, 0], reach: [220, 70], height: 34 },
        { at: [20, 300], reach: [120, 110], height: 24 },
        { at: [670, 320], reach: [110, 110], height: 24 },
      ],
      rough: { height: 24, scale: 130, seed: 12 },
    },
    // prettier-ignore
    roads: [[[340, 440], [340, 408], [404, 386], [432, 330], [380, 276]]],
    // prettier-ignore
    trails: [
      [[186, 76], [340, 56], [496, 76]], [[170, 92], [250, 132], [310, 152]], [[510, 92], [430, 132], [372, 152]],
      [[120, 168], [112, 180], [108, 196]], [[560, 168], [570, 180], [572, 196]], [[160, 226], [236, 200], [304, 164]],
      [[520, 226], [444, 200], [376, 164]], [[196, 240], [260, 262], [304, 270]], [[484, 240], [420, 262], [378, 270]],
      [[340, 236], [340, 246], [340, 254]],
    ],
    // prettier-ignore
    fences: [[[300, 412], [14, 406]], [[380, 412], [666, 406]]],
    symbols: [
      ['office', 140, 82, 1.25],
      ['mill', 540, 84, 1.2],
      ['drawing-barn', 104, 222, 1.25],
      ['stores', 340, 158, 1.25],
      ['service-point', 572, 222, 1.25],
      ['reception', 340, 276, 1.25],
      ['gate', 340, 424, 1.15],
    ],
    trees: 60,
    // prettier-ignore
    clear: [[40, 20, 240, 320], [440, 20, 640, 320], [220, 60, 460, 400], [0, 350, 680, 400]],
  },
  phone: {
    width: 350,
    height: 500,
    ground: {
      level: 52,
      bells: [{ at: [175, 0], reach: [140, 90], height: 34 }],
      rough: { height: 24, scale: 120, seed: 12 },
    },
    // prettier-ignore
    trails: [
      [[120, 52], [175, 42], [232, 52]], [[110, 128], [124, 150], [148, 168]], [[240, 128], [226, 150], [202, 168]],
      [[140, 250], [118, 262], [104, 274]], [[210, 250], [232, 262], [246, 274]], [[128, 300], [175, 290], [222, 300]],
      [[110, 366], [120, 380], [132, 388]], [[240, 366], [230, 380], [216, 388]],
    ],
    // prettier-ignore
    fences: [[[4, 404], [106, 404]], [[270, 404], [346, 404]]],
    symbols: [
      ['office', 84, 58, 1.1],
      ['mill', 264, 60, 1.05],
      ['stores', 175, 182, 1.1],
      ['drawing-barn', 84, 298, 1.1],
      ['service-point', 266, 298, 1.1],
      ['reception', 144, 406, 1],
      ['gate', 222, 410, 1],
    ],
    trees: 26,
    // prettier-ignore
    clear: [[20, 10, 330, 130], [80, 130, 270, 250], [0, 250, 350, 480]],
  },
};
