import { expect, test } from 'vitest';
import { placeBeside } from '~/components/lesson/term-place';

const card = { width: 300, height: 200 };
const view = { width: 1000, height: 800 };
test.each([
  ['under its word', { left: 400, top: 100 }, { left: 384, top: 128 }],
  ['above a word near the foot', { left: 400, top: 700 }, { left: 384, top: 492 }],
  ['inside the window at the right', { left: 950, top: 100 }, { left: 684, top: 128 }],
  ['inside the window at the left', { left: 4, top: 100 }, { left: 16, top: 128 }],
])('a card stands %s', (_name, at, place) => {
  expect(placeBeside({ ...at, width: 80, height: 20 }, card, view)).toEqual(place);
});

test('a card taller than the room stays at the top edge', () => {
  const low = { width: 300, height: 230 };
  const { top } = placeBeside({ left: 20, top: 120, width: 60, height: 20 }, low, {
    width: 320,
    height: 260,
  });
  expect(top).toBe(16);
});
