import type { Line, Point } from '../line';
import type { Drawing, Standing } from './scene';

const WIDE: readonly Point[] = [
  [82, 206],
  [167, 186],
  [254, 206],
  [341, 186],
  [426, 206],
  [514, 186],
  [598, 206],
];
const PHONE: readonly Point[] = Array.from({ length: 7 }, (_, i) => [
  i % 2 ? 96 : 254,
  40 + i * 66,
]);
const stones = (at: readonly Point[], scale: number): Standing[] =>
  at.map(([x, y]) => ['stone', x, y, scale]);
const FAR_SHORE: Line = [
  [-20, 160],
  [120, 150],
  [260, 144],
  [420, 150],
  [560, 144],
  [700, 158],
];
const NEAR_SHORE: Line = [
  [700, 236],
  [560, 240],
  [420, 232],
  [260, 244],
  [120, 236],
  [-20, 244],
];

/** Seven stones across the water, one question on each. */
export const improvementModel: Drawing = {
  spots: [
    'what-is-the-vision',
    'where-are-we-now',
    'where-do-we-want-to-be',
    'how-do-we-get-there',
    'take-action',
    'did-we-get-there',
    'how-do-we-keep-the-momentum-going',
  ],
  wide: {
    width: 680,
    height: 430,
    ground: {
      level: 56,
      bells: [
        { at: [120, 10], reach: [170, 70], height: 36 },
        { at: [600, 400], reach: [170, 70], height: 30 },
      ],
      rough: { height: 24, scale: 130, seed: 90 },
    },
    lakes: [[...FAR_SHORE, ...NEAR_SHORE, FAR_SHORE[0]!]],
    trails: WIDE.map(([x, y], i) =>
      i % 2
        ? [
            [x, y + 20],
            [x, y + 70],
          ]
        : [
            [x, y - 110],
            [x, y - 16],
          ],
    ),
    symbols: [
      ...stones(WIDE, 1.35),
      ['boat', 212, 226, 0.9],
      ['flag', 652, 190, 1.1],
      ['tent', 24, 214, 1.2],
    ],
    numbers: WIDE.map(([x, y]) => [x - 1, y - 1]),
    trees: 60,
    clear: [[-10, 130, 690, 260]],
  },
  phone: {
    width: 350,
    height: 500,
    ground: {
      level: 50,
      bells: [{ at: [0, 0], reach: [90, 200], height: 30 }],
      rough: { height: 24, scale: 120, seed: 90 },
    },
    // prettier-ignore
    lakes: [[[150, -20], [60, 60], [40, 180], [56, 300], [40, 420], [120, 500], [230, 500], [316, 420], [300, 300], [320, 180], [290, 60], [210, -20], [150, -20]]],
    symbols: [...stones(PHONE, 1.2), ['boat', 180, 128, 0.8]],
    numbers: PHONE.map(([x, y]) => [x - 1, y - 1]),
    trees: 14,
    clear: [[34, 0, 324, 480]],
  },
};
