import { describe, expect, test } from 'vitest';
import { AREA_PATHS } from '~/components/desk/glyphs';
import { movedPath } from '~/components/desk/moved-path';

describe('movedPath', () => {
  test.each([
    ['M1 2L3 4Z', 'M12 24L16 28Z'],
    ['M1 2 3-4.5', 'M12 24 16 11'],
    ['M.5-.5H3V4', 'M11 19H16V28'],
    [
      'M0 0C1 2 3 4 5 6S1 1 2 2Q3 3 4 4T5 5',
      'M10 20C12 24 16 28 20 32S12 22 14 24Q16 26 18 28T20 30',
    ],
    ['M0 0A3 4 30 0 1 5 6 3 4 0 1 0 7 8', 'M10 20A6 8 30 0 1 20 32 6 8 0 1 0 24 36'],
  ])('%s twice as large and moved by 10 and 20', (path, moved) => {
    expect(movedPath(path, 2, 10, 20)).toBe(moved);
  });

  test.each(Object.entries(AREA_PATHS))('the pictogram of %s has what it can move', (_, path) => {
    expect(path).toMatch(/^[MLHVCSQTAZ\d\s.-]+$/);
    const numbers = (text: string) => text.match(/-?(?:\d*\.\d+|\d+)/g)?.map(Number);
    expect(numbers(movedPath(path, 1, 0, 0))).toEqual(numbers(path));
  });
});
