import { expect, test } from 'vitest';
import { formatFilter, parseFilter, passes } from '~/components/practice/filter';

test.each([
  ['', {}],
  ['#field=service-management', { field: 'service-management' }],
  ['#depth=none&field=technical-management', { field: 'technical-management', depth: 'none' }],
  ['#depth=deepest', {}],
  ['#incident-management', {}],
])('“%s” is read', (hash, filter) => {
  expect(parseFilter(hash)).toEqual({ field: undefined, depth: undefined, ...filter });
});

test.each([
  '',
  '#field=general-management',
  '#depth=purpose',
  '#field=service-management&depth=in-depth',
])('“%s” is written as it was read', (hash) => {
  expect(formatFilter(parseFilter(hash))).toBe(hash);
});

const desk = { field: 'service-management', depth: 'in-depth' };
test.each([
  [{}, true],
  [{ field: 'service-management' }, true],
  [{ field: 'general-management' }, false],
  [{ depth: 'purpose' }, false],
  [{ field: 'service-management', depth: 'in-depth' }, true],
] as const)('%j lets the service desk through: %s', (filter, through) => {
  expect(passes(filter, desk)).toBe(through);
});
