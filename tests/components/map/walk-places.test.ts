import { expect, test } from 'vitest';
import { LAYOUTS } from '~/components/map/layouts';
import { walkPlaces } from '~/components/map/walk-places';
import { strings } from '~/components/shell/strings';
import { GROUPS, PLACES } from './places';

const walk = (lang: 'en' | 'nl') => walkPlaces(GROUPS, LAYOUTS.wide, lang, strings(lang).home.walk);

test('a walk starts at the gate and passes every place once', () => {
  expect(walk('en').map(({ id }) => id)).toEqual(PLACES.map(({ id }) => id));
  expect(walk('en')[0]?.id).toBe('gate');
});

test('a place is told by what is seen and what it stands for', () => {
  const said = new Map(walk('en').map(({ id, says }) => [id, says]));
  expect(said.get('focus-on-value')).toBe(
    'You see a pine with one eye, which looks at the guest and never away. It stands for Focus on value, a guiding principle.',
  );
  expect(said.get('take-action')).toMatch(/Take action, step 5 of the continual improvement model/);
  expect(said.get('incident-management')).toMatch(/Incident management, practice 19 of 34\.$/);
});

test.each(['en', 'nl'] as const)('nothing is left to fill in %s', (lang) => {
  expect(walk(lang).filter(({ says }) => /[{}]/.test(says))).toEqual([]);
});

test('the round asks no practice that the exam does not ask', () => {
  const asked = walk('en').filter((place) => place.asked);
  expect(asked).toHaveLength(PLACES.length - 19);
});
