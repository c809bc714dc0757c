import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '~/components/map/layouts';
import { LAYOUT_IDS, SIDES, spotOf } from '~/components/map/layouts/layout';
import { sheetMarks } from '~/components/map/marks';
import { GROUPS, PLACES } from './places';

describe.each(LAYOUT_IDS)('the %s sheet', (id) => {
  const layout = LAYOUTS[id];

  test('has a spot within its edges for every place', () => {
    for (const place of PLACES) {
      const { x, y } = spotOf(layout, place.id);
      expect(x, place.id).toBeGreaterThan(0);
      expect(x, place.id).toBeLessThan(layout.width);
      expect(y, place.id).toBeGreaterThan(0);
      expect(y, place.id).toBeLessThan(layout.height);
    }
  });

  test('has no spot for what is no place', () => {
    const known = new Set(PLACES.map((place) => place.id));
    const spots = Object.values(layout.spots).flatMap((kind) => Object.keys(kind));
    expect(spots.filter((spot) => !known.has(spot))).toEqual([]);
    expect(SIDES.map((side) => layout.fence[side].place).filter((p) => !known.has(p))).toEqual([]);
  });

  test('draws each place once, with a symbol unless it is a side of the fence', () => {
    const marks = sheetMarks(layout, GROUPS);
    expect(marks).toHaveLength(PLACES.length);
    expect(new Set(marks.map((mark) => mark.place.id)).size).toBe(PLACES.length);
    expect(marks.filter((mark) => !mark.symbol).map((mark) => mark.kind)).toEqual(
      Array(4).fill('dimension'),
    );
  });

  test('numbers the pitches from 1 to 34 in the order of the list', () => {
    const numbers = new Map(
      sheetMarks(layout, GROUPS)
        .filter((mark) => mark.kind === 'practice')
        .map((mark) => [mark.place.id, mark.number]),
    );
    expect([numbers.get('service-desk'), numbers.get('incident-management')]).toEqual([28, 19]);
    expect([...numbers.values()].toSorted((a, b) => a! - b!)).toEqual(
      Array.from({ length: 34 }, (_, i) => i + 1),
    );
  });

  test('keeps pitches far enough apart for a finger on its screen', () => {
    const pitches = Object.values(layout.spots.practice);
    const nearest = pitches.map((a) =>
      Math.min(...pitches.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    );
    expect(Math.min(...nearest)).toBeGreaterThanOrEqual(24);
  });
});
