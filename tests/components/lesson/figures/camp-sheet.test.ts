import { describe, expect, test } from 'vitest';
import {
  dotsAlong,
  isStorySheet,
  PLACE_SHEETS,
  plateBox,
  plateFaults,
  STORY_SHEETS,
} from '~/components/lesson/figures/camp-sheet';
import { plantTrees } from '~/components/lesson/figures/sheet-trees';
import { DRAWN } from '~/components/lesson/figures/sheets';
import { createHeight } from '~/components/lesson/figures/terrain';
import en from '~/content/i18n/en/figures.json';
import nl from '~/content/i18n/nl/figures.json';

const layouts = [...STORY_SHEETS, ...PLACE_SHEETS].flatMap((name) =>
  (['wide', 'tall'] as const).map((layout) => ({ name, layout, sheet: DRAWN[name][layout] })),
);

/** The longest words that a lesson may give a plate. */
const LONGEST = { name: 'Notice board on', note: 'twenty-two letters, no' };

describe.each(layouts)('sheet $name, $layout', ({ name, sheet }) => {
  test.each([
    ['English', en],
    ['Dutch', nl],
  ])('%s plates stay on the sheet, off each other and off the sign of alarm', (_, words) => {
    const all = isStorySheet(name) ? words.sheets.plates[name] : sheet.plates.map(() => LONGEST);
    const plates = all.map((plate, i) => plateBox(sheet, sheet.plates[i]!, plate));
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

test('plates of a part of the camp stand over their middle', () => {
  const words = { name: 'Shop', note: 'open' };
  const { x, width } = plateBox({ width: 680, centred: true }, [340, 0], words);
  expect(x + width / 2).toBeCloseTo(340, 0);
  expect(plateBox({ width: 680, centred: true }, [4, 0], words).x).toBe(5);
});

test.each([
  ['five plates', 5, 0, []],
  ['no plate', 0, undefined, ['it needs plates']],
  ['six plates', 6, 5, ['it has room for 5 plates, not 6']],
  ['a dark plate that is not there', 3, 3, ['there is no plate 3; plates count from 0']],
])('a sheet with room for five and %s', (_, count, dark, faults) => {
  const words = Array.from({ length: count }, () => ({ name: 'Shop', note: 'open' }));
  expect(plateFaults(DRAWN.shop.wide, words, dark)).toEqual(faults);
});

test('a sheet of a part of the camp has five places', () => {
  for (const name of PLACE_SHEETS) {
    expect(DRAWN[name].wide.plates).toHaveLength(5);
    expect(DRAWN[name].tall.plates).toHaveLength(5);
  }
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
