import { expect, test } from 'vitest';
import { gridReference, groupReference } from '~/components/map/grid-reference';

const sheet = { width: 800, height: 600, columns: 8, rows: 6 };

test.each([
  ['the first square', { x: 0, y: 0 }, 'A1'],
  ['the middle of a square', { x: 350, y: 450 }, 'D5'],
  ['a line belongs to the square after it', { x: 100, y: 100 }, 'B2'],
  ['the last corner belongs to the last square', { x: 800, y: 600 }, 'H6'],
  ['a point beyond the edge', { x: -20, y: 700 }, 'A6'],
])('%s', (_, point, reference) => {
  expect(gridReference(sheet, point)).toBe(reference);
});

test('a group lies where the middle of its extent lies', () => {
  expect(
    groupReference(sheet, [
      { x: 10, y: 10 },
      { x: 20, y: 20 },
      { x: 790, y: 590 },
    ]),
  ).toBe('E4');
});
