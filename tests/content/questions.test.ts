import { describe, expect, test } from 'vitest';
import papers from '~/content/papers.json';
import {
  GUESSERS,
  OPTION_IDS,
  PASS_MARK,
  bankFigures,
  guessed,
  interval,
  mostAlike,
  orderOptions,
  tellsSituation,
  type Style,
} from '~/exam';
import { entriesOf } from './entries';
import { formFaults, type ItemWords } from './item-form';

const bank = entriesOf('questions').map(({ data }) => data);
const count = <T>(values: readonly T[], value: T) => values.filter((v) => v === value).length;
const itemsIn = (lang: 'en' | 'nl') =>
  bank.flatMap((question) => {
    const words = question[lang];
    return words ? [{ ...question, ...words }] : [];
  });

describe('the question bank', () => {
  test('gives nothing away by the form of an item', () => {
    const faults = bank.flatMap((question) =>
      (['en', 'nl'] as const).flatMap((lang) => {
        const words = question[lang];
        return words
          ? formFaults(question, words).map((f) => `${question.id} (${lang}): ${f}`)
          : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test.each([
    ['as written', bank.map(({ key }) => OPTION_IDS.indexOf(key))],
    ['as shown', bank.map(({ id, key }) => orderOptions(id).indexOf(key))],
  ])('keys stand in all four places alike, %s', (_how, places) => {
    const expected = places.length / 4;
    const chiSquare = [0, 1, 2, 3].reduce(
      (sum, place) => sum + (count(places, place) - expected) ** 2 / expected,
      0,
    );
    // 5 % point of chi-square with 3 degrees of freedom.
    expect(chiSquare).toBeLessThan(7.815);
  });

  test('has at least 480 items in English', () => {
    expect(bank.length).toBeGreaterThanOrEqual(480);
  });

  const shareOf = (style: Style) =>
    count(
      bank.map((question) => question.style),
      style,
    ) / bank.length;
  test.each([
    ['standard', 0.62, 0.03],
    ['list', 0.18, 0.03],
    ['missing-word', 0.15, 0.03],
    ['negative', 0.025, 0.025],
  ] as const)('the share of %s items is about %d, give or take %d', (style, share, off) => {
    expect(Math.abs(shareOf(style) - share)).toBeLessThanOrEqual(off);
  });

  test('every item has the Bloom level that the syllabus sets for its criterion', () => {
    const recall = ['1.1', '6.1', '6.2'];
    const wrong = bank.filter(
      ({ criterion, bloom }) => (bloom === 1) !== recall.includes(criterion.slice(0, 3)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('at least a third of the stems tell a situation', () => {
    const told = itemsIn('en').filter(({ stem }) => tellsSituation(stem));
    expect(told.length).toBeGreaterThanOrEqual(bank.length / 3);
  });

  test('no two items ask the same', () => {
    const stems = bank.map(({ en }) => `${en.stem} ${(en.statements ?? []).join(' ')}`);
    expect(new Set(stems).size).toBe(stems.length);
  });

  test('no two items say nearly the same', () => {
    for (const { ids, share } of mostAlike(itemsIn('en'), 10))
      expect(share, ids.join(' and ')).toBeLessThan(0.7);
  });
});

describe('a reader who goes by form', () => {
  const figures = bankFigures(itemsIn('en'), papers);

  test.each(figures.guessers.map((figure) => [figure.name, figure] as const))(
    'does no better than chance: %s',
    (_name, { interval: [low, high] }) => {
      expect(low).toBeLessThanOrEqual(0.25);
      expect(high).toBeGreaterThanOrEqual(0.25);
    },
  );

  test('passes none of the fixed papers', () => {
    expect(papers.length).toBeGreaterThan(0);
    for (const { name, papers: scores } of figures.guessers)
      expect(Math.max(...scores), name).toBeLessThan(PASS_MARK);
  });

  test('finds the key longest no more often than chance, and as long as the others on the whole', () => {
    expect(figures.longest.keys / figures.longest.of).toBeLessThanOrEqual(0.3);
    expect(figures.lengthRatio).toBeGreaterThan(0.95);
    expect(figures.lengthRatio).toBeLessThan(1.05);
  });

  // The few Dutch items are too few for a model.
  test.each(GUESSERS)('does no better than chance in Dutch: %s', (name) => {
    const items = itemsIn('nl');
    const [low, high] = interval(guessed(name, items).size, items.length);
    expect(low).toBeLessThanOrEqual(0.25);
    expect(high).toBeGreaterThanOrEqual(0.25);
  });
});

describe('the rules see what they are for', () => {
  const option = (text: string) => ({
    text,
    rationale: `${text} is a reason that is long enough.`,
  });
  const fair: ItemWords = {
    stem: 'Who speaks to the user?',
    options: {
      a: option('The desk'),
      b: option('The team'),
      c: option('The guard'),
      d: option('The cook'),
    },
    trap: 'A trap of words',
    hook: 'A hook',
  };
  const withB = (text: string): ItemWords => ({
    ...fair,
    options: { ...fair.options, b: option(text) },
  });
  const plain = { style: 'standard', key: 'b' } as const;
  test.each([
    ['a fair item', plain, fair, []],
    [
      'a stem that asks nothing',
      plain,
      { ...fair, stem: 'The user' },
      ['the stem asks no question'],
    ],
    [
      'a long key',
      plain,
      withB('The team with more expertise in it'),
      ['the key is 4.08 times as long as the others'],
    ],
    ['a full stop', plain, withB('The team.'), ['some options end with a full stop, some don’t']],
    ['a small letter', plain, withB('the team'), ['some options start with a capital, some don’t']],
    [
      'a twin',
      plain,
      withB('The desk'),
      ['two options say the same', 'two options have the same reason'],
    ],
    [
      'a wrong pair',
      { style: 'list', key: 'b' } as const,
      fair,
      [
        'a list has four different statements',
        'a list question asks for TWO',
        'an option of a list question is a pair such as “1 and 3”',
        'a pair is in order',
      ],
    ],
    [
      'a negative list',
      { style: 'list', key: 'b' } as const,
      {
        ...fair,
        stem: 'Which TWO are NOT of the desk?',
        statements: ['Cards', 'Keys', 'Calls', 'Mail'],
        options: {
          a: option('1 and 2'),
          b: option('2 and 3'),
          c: option('1 and 4'),
          d: option('3 and 4'),
        },
      },
      ['a list question is never negative'],
    ],
    [
      'a half reason',
      plain,
      {
        ...fair,
        options: { ...fair.options, c: { text: 'The guard', rationale: 'Not this one' } },
      },
      ['the rationale of c is no whole sentence'],
    ],
  ])('%s', (_name, item, words, faults) => {
    expect(formFaults(item, words)).toEqual(faults);
  });
});
