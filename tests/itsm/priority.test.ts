import { expect, it } from 'vitest';
import { LEVELS, PRIORITY_MATRIX, priorityOf } from '~/itsm';

it.each([
  ['high', 'high', 'p1'],
  ['high', 'medium', 'p2'],
  ['high', 'low', 'p3'],
  ['medium', 'high', 'p2'],
  ['medium', 'medium', 'p3'],
  ['medium', 'low', 'p4'],
  ['low', 'high', 'p3'],
  ['low', 'medium', 'p4'],
  ['low', 'low', 'p4'],
] as const)('%s impact and %s urgency make %s', (impact, urgency, priority) => {
  expect(priorityOf(impact, urgency)).toBe(priority);
});

it('never gives more impact or urgency a lower place', () => {
  for (const level of LEVELS) {
    const byUrgency = LEVELS.map((urgency) => priorityOf(level, urgency));
    const byImpact = LEVELS.map((impact) => priorityOf(impact, level));
    expect(byUrgency).toEqual([...byUrgency].sort());
    expect(byImpact).toEqual([...byImpact].sort());
  }
});

it('follows the matrix it is given', () => {
  const flat = { high: 'p1', medium: 'p1', low: 'p1' } as const;
  const matrix = { ...PRIORITY_MATRIX, low: flat };
  expect(priorityOf('low', 'low', matrix)).toBe('p1');
});
