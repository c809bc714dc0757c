import { oval, type Drawing } from './scene';

/** The camp as a system: what comes in at the gate, what the camp consists of, what goes out. */
export const valueSystem: Drawing = {
  // prettier-ignore
  spots: ['opportunity-demand', 'guiding-principles', 'governance', 'value-chain', 'practices', 'improvement', 'value'],
  wide: {
    width: 680,
    height: 430,
    ground: {
      level: 54,
      bells: [
        { at: [200, 20], reach: [170, 80], height: 46 },
        { at: [660, 380], reach: [160, 90], height: 20 },
      ],
      rough: { height: 26, scale: 130, seed: 31 },
    },
    lakes: [oval([150, 214], 76, 30)],
    clearings: [oval([534, 130], 92, 74)],
    // prettier-ignore
    roads: [[[340, 410], [338, 350], [344, 318], [400, 290], [452, 240], [470, 170]]],
    // prettier-ignore
    trails: [[[300, 228], [262, 236], [226, 222]], [[378, 226], [420, 196], [470, 160]], [[250, 100], [300, 110]]],
    // prettier-ignore
    fences: [[[300, 326], [46, 322], [66, 26], [624, 22], [644, 322], [380, 326]]],
    // prettier-ignore
    arrows: [[[252, 372], [290, 362], [318, 340]], [[366, 340], [398, 362], [436, 372]]],
    symbols: [
      ['eye-pine', 116, 86],
      ['tiered-pine', 160, 80],
      ['broad-pine', 204, 88],
      ['council-fire', 340, 84, 1.1],
      ['flag', 252, 78, 0.9],
      ['flag', 396, 82, 0.9],
      ['tent', 490, 90, 1.2],
      ['tent', 528, 84, 1.2],
      ['tent', 566, 90, 1.2],
      ['tent', 492, 194, 1.2],
      ['cabin', 532, 200, 1.1],
      ['caravan', 574, 196, 1.2],
      ['flag', 612, 86, 0.9],
      ['stone', 104, 212, 0.8],
      ['stone', 136, 204, 0.8],
      ['stone', 168, 206, 0.8],
      ['stone', 198, 216, 0.8],
      ['flag', 76, 196, 0.9],
      ['office', 300, 198, 1],
      ['stores', 364, 200, 0.9],
      ['flag', 412, 202, 0.9],
      ['gate', 340, 336, 1.2],
      ['car', 66, 388, 1.4],
      ['caravan', 34, 390, 1.4],
      ['boat', 196, 232, 0.7],
    ],
    trees: 70,
    // prettier-ignore
    clear: [[60, 20, 640, 330], [0, 340, 680, 400], [270, 320, 410, 400]],
  },
  phone: {
    width: 350,
    height: 500,
    ground: {
      level: 54,
      bells: [{ at: [90, 10], reach: [120, 90], height: 46 }],
      rough: { height: 26, scale: 120, seed: 31 },
    },
    lakes: [oval([88, 184], 66, 24)],
    clearings: [oval([262, 190], 74, 62)],
    // prettier-ignore
    roads: [[[175, 490], [176, 440], [172, 410]]],
    // prettier-ignore
    fences: [[[136, 404], [10, 400], [16, 12], [334, 12], [340, 400], [214, 404]]],
    // prettier-ignore
    arrows: [[[96, 424], [124, 426], [150, 414]], [[200, 414], [226, 426], [254, 424]]],
    symbols: [
      ['eye-pine', 52, 66, 0.85],
      ['tiered-pine', 88, 62, 0.8],
      ['broad-pine', 122, 66, 0.85],
      ['council-fire', 254, 50],
      ['flag', 300, 58, 0.9],
      ['stone', 48, 184, 0.75],
      ['stone', 76, 178, 0.75],
      ['stone', 104, 180, 0.75],
      ['stone', 130, 188, 0.75],
      ['tent', 226, 188, 1.1],
      ['tent', 260, 184, 1.1],
      ['cabin', 296, 190, 1],
      ['office', 150, 312, 0.9],
      ['stores', 204, 314, 0.85],
      ['flag', 244, 314, 0.9],
      ['gate', 175, 412, 1],
      ['caravan', 34, 424, 1.1],
      ['car', 64, 423, 1.1],
    ],
    trees: 20,
    clear: [[14, 10, 336, 410]],
  },
};
