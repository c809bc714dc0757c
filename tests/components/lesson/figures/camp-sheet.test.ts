import { describe, expect, test } from 'vitest';
import { dotsAlong, plateBox, SHEETS } from '~/components/lesson/figures/camp-sheet';
import { plantTrees } from '~/components/lesson/figures/sheet-trees';
import { DRAWN } from '~/components/lesson/figures/sheets';
import { createHeight } from '~/components/lesson/figures/terrain';
import en from '~/content/i18n/en/figures.json';
import nl from '~/content/i18n/nl/figures.json';

const layouts = SHEETS.flatMap((name) =>
  (['wide', 'tall'] as const).map((layout) => ({ name, layout, sheet: DRAWN[name][layout] })),
);

describe.each(layouts)('sheet $name, $layout', ({ name, sheet }) => {
  test.each([
    ['English', en],
    ['Dutch', nl],
  ])('%s plates stay on the sheet, off each other and off the sign of alarm', (_, words) => {
    const plates = words.sheets.plates[name].map((plate, i) =>
      plateBox(sheet, sheet.plates[i]!, plate),
    );
    expect(plates).toHaveLength(sheet.plates.length);
    for (const [i, a] of plates.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(sheet.width);
      expect(a.y + 44).toBeLessThanOrEqual(sheet.height);
      for (const b of plates.slice(i + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + 44 <= b.y || b.y + 44 <= a.y;
        expect(apart, `${JSON.stringify(a)} over ${JSON.stringify(b)}`).toBe(true);
      }
      if (sheet.alarm) {
        const [x, y] = sheet.alarm.at;
        const dx = Math.max(a.x - x, 0, x - a.x - a.width);
        const dy = Math.max(a.y - y, 0, y - a.y - 44);
        expect(Math.hypot(dx, dy)).toBeGreaterThan(28);
      }
    }
  });

  test('trees are on dry land, clear of the road, and the same in every build', () => {
    const height = createHeight(sheet.ground);
    const trees = plantTrees(sheet, height);
    expect(trees.length).toBeGreaterThan(20);
    expect(trees).toEqual(plantTrees(sheet, height));
    for (const { at } of trees) {
      expect(height(...at)).toBeGreaterThanOrEqual(34);
      for (const [x, y] of sheet.road) expect(Math.hypot(x - at[0], y - at[1])).toBeGreaterThan(17);
    }
  });
});

test('dots stand evenly along a bent line, from its start to its end', () => {
  const bent = [
    [0, 0],
    [10, 0],
    [10, 10],
  ] as const;
  expect(dotsAlong(bent, 5)).toEqual([
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 5],
    [10, 10],
  ]);
});
