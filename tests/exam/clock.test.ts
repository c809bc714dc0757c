import { expect, test } from 'vitest';
import { endOf, formatLeft, timeLeftMs, warningAt } from '~/exam';

const MINUTE = 60_000;

test.each([
  [60, 0, 60 * MINUTE],
  [75, 30 * MINUTE, 45 * MINUTE],
  [60, 60 * MINUTE, 0],
  [60, 999 * MINUTE, 0],
] as const)('of %i minutes, after %i ms, %i ms are left', (minutes, passed, left) => {
  expect(timeLeftMs(endOf(1000, minutes), 1000 + passed)).toBe(left);
});

test.each([
  [15 * MINUTE + 1, undefined],
  [15 * MINUTE, 15],
  [5 * MINUTE + 1, 15],
  [5 * MINUTE, 5],
  [1, 5],
  [0, undefined],
])('at %i ms left the warning is %s', (left, warning) => {
  expect(warningAt(left)).toBe(warning);
});

test.each([
  [60 * MINUTE, '60:00'],
  [34 * MINUTE + 11_001, '34:12'],
  [9_000, '0:09'],
  [1, '0:01'],
  [0, '0:00'],
])('%i ms read as %s', (left, text) => {
  expect(formatLeft(left)).toBe(text);
});
