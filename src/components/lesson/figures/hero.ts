import type { Line } from './line';
import { climb, contourWay, createHeight, type Ground } from './terrain';

export const HEROES = ['escalation', 'why-a-desk', 'desk-kinds'] as const;
export type HeroName = (typeof HEROES)[number];

/** One hill at the right of the title; the words stand left of it. */
const HILL: Ground = {
  level: 0,
  bells: [
    { at: [1096, 150], reach: [150, 92], height: 104, turn: -0.28 },
    { at: [1150, 300], reach: [150, 110], height: 44, turn: 0.2 },
    { at: [920, 60], reach: [84, 60], height: 22 },
    { at: [950, 380], reach: [80, 60], height: 14 },
  ],
  rough: { height: 17, scale: 120, seed: 5 },
};
/** A hill whose foot points to the left, so that its shelves run from left to right. */
const SLOPE: Ground = {
  level: 0,
  bells: [
    { at: [1210, 150], reach: [120, 150], height: 110, turn: 0.2 },
    { at: [1010, 250], reach: [130, 110], height: 34 },
  ],
  rough: { height: 12, scale: 130, seed: 9 },
};
/** A level meadow with a low rise behind the gate. */
const MEADOW: Ground = {
  level: -6,
  bells: [
    { at: [1180, 110], reach: [130, 90], height: 66, turn: -0.2 },
    { at: [1040, 300], reach: [150, 120], height: 40 },
  ],
  rough: { height: 22, scale: 140, seed: 14 },
};

export const GROUNDS: { readonly [h in HeroName]: Ground } = {
  escalation: HILL,
  'why-a-desk': MEADOW,
  'desk-kinds': SLOPE,
};

export const SIZE = { width: 1280, height: 520 } as const;

/** Two ways from one post: level along the hillside, or straight up. */
export function twoWays(): { readonly across: Line; readonly up: Line } {
  const height = createHeight(HILL);
  return { across: contourWay(height, [890, 288], 330), up: climb(height, [890, 288], 200) };
}

/** Many paths from outside that meet at the gate. */
export const GATE = [1024, 236] as const;
export const ARRIVALS: readonly Line[] = [60, 130, 196, 268, 342, 420].map((y, i) => [
  [892 + Math.abs(i - 2.5) * 10, y + 20],
  [926 + (i % 2) * 8, 236 + (y - 236) * 0.66],
  [972, 236 + (y - 236) * 0.18],
  GATE,
]);
export const TEAMS: readonly (readonly [number, number])[] = [
  [1140, 84],
  [1206, 150],
  [1228, 236],
  [1196, 322],
  [1124, 388],
];

/** The way a ticket climbs when nobody below can help, with a post on each of four shelves. */
export const CLIMB: Line = [
  [902, 356],
  [946, 334],
  [1020, 280],
  [1068, 232],
  [1126, 178],
  [1180, 150],
];
export const SHELVES: Line = [
  [902, 356],
  [984, 306],
  [1068, 232],
  [1180, 150],
];
