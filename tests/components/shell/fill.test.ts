import { expect, test } from 'vitest';
import { fill } from '~/components/shell/fill';

test.each([
  ['{n} of {all}', { n: 1, all: 3 }, '1 of 3'],
  ['{n} and {n}', { n: 'x' }, 'x and x'],
  ['nothing to fill', { n: 1 }, 'nothing to fill'],
  ['{n} of {all}', { n: 0 }, '0 of {all}'],
  ['{n}', { n: '{all}', all: 3 }, '{all}'],
  ['{ n }', { n: 1 }, '{ n }'],
])('%s with %o is %s', (template, values, text) => {
  expect(fill(template, values)).toBe(text);
});
