import { describe, expect, test } from 'vitest';
import { optionOnKey, stemParts } from '~/components/lesson/check-question';
import { checkLanguage, showQuestion } from '~/components/lesson/show-question';
import { orderOptions } from '~/exam';
import type { Question } from '~/schemas/question';

const option = (text: string) => ({ text, rationale: `Why ${text} stands here at all.` });
const words = (stem: string) => ({
  stem,
  options: { a: option('ay'), b: option('bee'), c: option('see'), d: option('dee') },
  trap: 'a trap that lures',
  hook: 'a hook',
});
const question: Question = {
  id: 'a-question',
  criterion: '7.1f',
  bloom: 2,
  style: 'standard',
  key: 'c',
  lesson: 'escalation',
  en: words('What is asked?'),
  nl: words('Wat wordt gevraagd?'),
};

describe('a shown question', () => {
  test('has its options in the order of its id, with letters by place', () => {
    const shown = showQuestion(question, 'en');
    expect(shown.options.map((o) => o.id)).toEqual(orderOptions('a-question'));
    expect(shown.options.map((o) => o.letter).join('')).toBe('ABCD');
  });

  test('keeps text and reason with the option they belong to', () => {
    const right = showQuestion(question, 'en').options.find((o) => o.id === 'c');
    expect(right).toMatchObject({ text: 'see', rationale: 'Why see stands here at all.' });
  });

  test.each([
    ['nl', question, 'Wat wordt gevraagd?'],
    ['en', question, 'What is asked?'],
    ['nl', { ...question, nl: undefined }, 'What is asked?'],
  ] as const)('in %s is in that language where it can be', (lang, asked, stem) => {
    expect(showQuestion(asked, lang).stem).toBe(stem);
  });
});

test('a check never mixes languages', () => {
  const english = { ...question, nl: undefined };
  expect(checkLanguage([question, question], 'nl')).toBe('nl');
  expect(checkLanguage([question, english], 'nl')).toBe('en');
  expect(checkLanguage([question], 'en')).toBe('en');
});

test.each([
  ['Plain words.', ['text']],
  ['A change is [?] of anything.', ['text', 'blank', 'text']],
  ['Which is NOT a purpose?', ['text', 'negative', 'text']],
  ['Wat is GEEN doel?', ['text', 'negative', 'text']],
  ['NOTHING to set apart in a KNOT', ['text']],
  ['[?] stands first', ['blank', 'text']],
])('“%s” is cut into its parts', (stem, kinds) => {
  const parts = stemParts(stem);
  expect(parts.map((p) => p.kind)).toEqual(kinds);
  expect(parts.map((p) => p.text).join('')).toBe(stem);
});

test.each([
  ['1', 'A'],
  ['4', 'D'],
  ['a', 'A'],
  ['D', 'D'],
  ['0', undefined],
  ['5', undefined],
  ['e', undefined],
  ['Enter', undefined],
])('the key %s chooses the option %s', (key, letter) => {
  expect(optionOnKey(key, showQuestion(question, 'en').options)?.letter).toBe(letter);
});
