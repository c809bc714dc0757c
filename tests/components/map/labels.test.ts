import { describe, expect, test } from 'vitest';
import { labelBox, overlap, sideBoxes, type Box } from '~/components/map/label-boxes';
import { sheetLabels, sideLabels } from '~/components/map/labels';
import { LAYOUTS } from '~/components/map/layouts';
import { LAYOUT_IDS } from '~/components/map/layouts/layout';
import { LARGEST_LETTERS } from '~/components/map/lettering';
import { strings } from '~/components/shell/strings';
import { GROUPS } from './places';

const box = (name: string, left: number, top: number, right: number, bottom: number): Box => ({
  name,
  left,
  top,
  right,
  bottom,
});

test.each([
  ['apart', box('a', 0, 0, 10, 10), box('b', 20, 0, 30, 10), 0],
  ['touching', box('a', 0, 0, 10, 10), box('b', 10, 0, 20, 10), 0],
  ['over a corner', box('a', 0, 0, 10, 10), box('b', 8, 7, 20, 20), 6],
  ['inside', box('a', 0, 0, 10, 10), box('b', 2, 2, 4, 4), 4],
])('boxes that lie %s overlap by so much', (_, a, b, area) => {
  expect(overlap(a, b)).toBe(area);
  expect(overlap(b, a)).toBe(area);
});

/** Letters of one name along the fence stand side by side. */
const isSameSide = (a: Box, b: Box) => a.name === b.name && a.name.startsWith('side');

const sheets = LAYOUT_IDS.flatMap((id) =>
  (['en', 'nl'] as const).flatMap((lang) =>
    [1, LARGEST_LETTERS[id]].map((grow) => ({ id, lang, grow })),
  ),
);

describe.each(sheets)('the $id sheet in $lang with letters of $grow', ({ id, lang, grow }) => {
  const layout = LAYOUTS[id];
  const boxes = sheetLabels(layout, GROUPS, strings(lang).home.captions, lang).map((label) =>
    labelBox(label, id, grow),
  );
  const fence = sideLabels(layout, GROUPS, lang).flatMap((side) => sideBoxes(layout, side, grow));

  test('no words lie over other words', () => {
    const clashes: string[] = [];
    const all = [...boxes, ...fence];
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1))
        if (!isSameSide(a, b) && overlap(a, b) > 0) clashes.push(`${a.name} over ${b.name}`);
    expect(clashes).toEqual([]);
  });

  test('no words leave the sheet', () => {
    const outside = [...boxes, ...fence].filter(
      (b) => b.left < 0 || b.right > layout.width || b.top < 0 || b.bottom > layout.height,
    );
    expect(outside.map((b) => b.name)).toEqual([]);
  });
});
