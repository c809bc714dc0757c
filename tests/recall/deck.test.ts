import { describe, expect, test } from 'vitest';
import { ankiText, deckOf, hideTerm, type DeckLesson, type DeckTerm } from '~/recall';

const lesson: DeckLesson = {
  id: 'why-a-desk',
  module: 'service-desk',
  lang: 'en',
  cards: [{ id: 'card-one', front: 'Who?', back: 'Reception', extra: false }],
};
const term = (id: string, en: string, nl: string, more: Partial<DeckTerm> = {}): DeckTerm => ({
  id,
  kind: 'exam',
  lesson: 'why-a-desk',
  en: { term: en, definition: `What the ${en} is for` },
  nl: { term: nl, definition: `Waar de ${nl} voor is` },
  ...more,
});

describe('the deck', () => {
  const terms = [term('user', 'user', 'gebruiker'), term('incident', 'incident', 'Incident')];

  test('asks a term both ways, and the Dutch word where it differs', () => {
    expect(deckOf([lesson], terms, 'en').map(({ id }) => id)).toEqual([
      'card-one',
      'term-user-meaning',
      'term-user-term',
      'term-user-translation',
      'term-incident-meaning',
      'term-incident-term',
    ]);
  });

  test('has the same ids in both languages, and words of its own language', () => {
    const [en, nl] = (['en', 'nl'] as const).map((lang) => deckOf([lesson], terms, lang));
    expect(nl?.map(({ id }) => id)).toEqual(en?.map(({ id }) => id));
    expect(nl?.find(({ id }) => id === 'term-user-meaning')?.front).toBe('gebruiker');
    expect(nl?.find(({ id }) => id === 'card-one')).toMatchObject({
      frontLang: 'en',
      backLang: 'en',
    });
    expect(en?.find(({ id }) => id === 'term-user-translation')).toMatchObject({
      front: 'gebruiker',
      back: 'user',
      frontLang: 'nl',
    });
  });

  test('keeps a term whose lesson is not there, at the end', () => {
    const lost = term('silo', 'silo', 'silo', { lesson: 'later', kind: 'extra' });
    const cards = deckOf([lesson], [lost, ...terms], 'en');
    expect(cards.at(-1)).toMatchObject({ id: 'term-silo-term', extra: true });
  });

  test.each([
    ['service', 'A service that services people; Service!', 'A … that … people; …!'],
    ['plan', 'The planning of a plan', 'The planning of a …'],
    ['cost (total)', 'A cost (total) is a sum', 'A … is a sum'],
  ])('hides “%s” in its own definition', (name, definition, hidden) => {
    expect(hideTerm({ term: name, definition })).toBe(hidden);
  });
});

test('the file for Anki has stable ids, and no text breaks its lines', () => {
  const [card] = deckOf([lesson], [], 'en');
  const text = ankiText([{ ...card!, front: 'A "tab"\there\nand there' }], 'Service Camp');
  expect(text.split('\n')).toEqual([
    '#separator:tab',
    '#html:false',
    '#notetype:Basic',
    '#deck:Service Camp',
    '#guid column:1',
    '#tags column:4',
    'service-camp-card-one\t"A ""tab"" here and there"\tReception\tremember why-a-desk',
    '',
  ]);
});
