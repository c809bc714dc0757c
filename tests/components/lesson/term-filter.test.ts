import { describe, expect, test } from 'vitest';
import { byName, matchesQuery, plain } from '~/components/lesson/term-filter';

test('case and accents do not matter', () => {
  expect(plain('HIËRARCHISCH')).toBe('hierarchisch');
});

describe('a term', () => {
  const text = 'Functional escalation\n functionele escalatie: opzij, naar een team';
  test.each([
    ['escalation', true],
    ['ESCALATIE', true],
    ['functional team', true],
    ['team functional', true],
    ['func', true],
    ['', true],
    ['hierarchic', false],
    ['functional hierarchic', false],
  ])('is found with “%s”: %s', (query, found) => {
    expect(matchesQuery(text, query)).toBe(found);
  });
});

test('terms stand by name, capitals aside', () => {
  expect(byName(['user', 'SLA', 'Ticket', 'één deur'], (t) => t, 'nl')).toEqual([
    'één deur',
    'SLA',
    'Ticket',
    'user',
  ]);
});
