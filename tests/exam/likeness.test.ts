import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TOO_ALIKE, likenessIn } from '~/exam';
import { bankOf, itemOf } from './fixtures';

const items = [
  itemOf({ id: 'purpose', stem: 'What is the purpose of the service desk practice?' }),
  itemOf({ id: 'purpose-again', stem: 'The purpose of the service desk practice is [?].' }),
  itemOf({
    id: 'governance',
    stem: 'Who evaluates, directs and monitors an organization?',
    twins: 3,
  }),
  itemOf({ id: 'board', stem: 'What does a board do each quarter?', twins: 3 }),
  itemOf({ id: 'others', stem: 'Which register holds ideas?', twins: 4 }),
  ...bankOf(1),
];
const likeness = likenessIn(items);

test.each([
  ['purpose', 'purpose-again', true],
  ['purpose', 'governance', false],
  ['purpose', 'not-there', false],
  ['governance', 'board', true],
  ['governance', 'others', false],
  ['purpose', 'item-0', false],
])('%s and %s are too alike: %s', (a, b, alike) => {
  expect(likeness(a, b) > TOO_ALIKE).toBe(alike);
});

test('likeness is mutual, from 0 to 1, and whole with itself', () => {
  const id = fc.constantFrom(...items.map((item) => item.id));
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 12);
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(likeness(a, b)).toBeLessThanOrEqual(1 + 1e-12);
      expect(likeness(a, a)).toBeCloseTo(1, 12);
    }),
  );
});
