import { describe, expect, test } from 'vitest';
import { currentStop, stopState, timeLeft } from '~/components/lesson/stop-progress';

const stops = [
  { id: 'situation', minutes: 1 },
  { id: 'idea', minutes: 3 },
  { id: 'check', minutes: 2 },
  { id: 'play', minutes: 12 },
];

test('the stops are behind, here and ahead of the reader', () => {
  expect([0, 1, 2].map((i) => stopState(i, 1))).toEqual(['behind', 'here', 'ahead']);
});

test.each([
  [0, 'reading', 6],
  [1, 'reading', 5],
  [2, 'reading', 2],
  [3, 'mission', 12],
])('at stop %i there is %s left for %i minutes', (current, kind, minutes) => {
  expect(timeLeft(stops, current)).toEqual({ kind, minutes });
});

describe('the current stop', () => {
  test.each([
    ['the first while the reader is above it', [300, 900, 1500], false, 0],
    ['the one whose head passed the line last', [-700, 90, 600], false, 1],
    ['the one that touches the line', [-700, 100, 600], false, 1],
    ['the last one at the foot, however low it starts', [-700, 90, 600], true, 2],
  ])('is %s', (_name, tops, atFoot, current) => {
    expect(currentStop(tops, 100, atFoot)).toBe(current);
  });
});
