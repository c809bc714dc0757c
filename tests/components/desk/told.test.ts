import { expect, it } from 'vitest';
import { toldWith } from '~/components/desk/told';

it.each([
  ['nothing is told yet', '', 'b', 'b'],
  ['one above stays', 'a', 'c', 'ac'],
  ['those below fold away', 'abd', 'b', 'ab'],
  ['told once more it is the latest, and told once', 'abc', 'c', 'abc'],
])('%s', (_, told, lever, after) => {
  expect(toldWith([...'abcd'], [...told], lever).join('')).toBe(after);
});
