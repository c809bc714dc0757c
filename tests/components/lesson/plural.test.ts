import { expect, test } from 'vitest';
import { plural } from '~/components/lesson/plural';

test.each([
  [0, '0 minutes'],
  [1, '1 minute'],
  [2, '2 minutes'],
])('%i is said as “%s”', (n, said) => {
  expect(plural({ one: '{n} minute', other: '{n} minutes' }, n)).toBe(said);
});
