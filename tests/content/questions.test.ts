import { describe, expect, test } from 'vitest';
import { OPTION_IDS, orderOptions } from '~/exam';
import { entriesOf } from './entries';
import { GUESSERS, atMost, hits, interval } from './guessers';
import { formFaults, keyLengthRatio, type ItemWords } from './item-form';

const bank = entriesOf('questions').map(({ data }) => data);
const count = <T>(values: readonly T[], value: T) => values.filter((v) => v === value).length;
const percent = (share: number) => `${Math.round(share * 100)} %`;

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

  test('keys are on the whole as long as the other options', () => {
    const ratios = bank
      .filter(({ style }) => style !== 'list')
      .map(({ en, key }) => keyLengthRatio(en, key));
    const mean = ratios.reduce((a, b) => a + b, 0) / ratios.length;
    expect(mean).toBeGreaterThan(0.9);
    expect(mean).toBeLessThan(1.1);
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

  test('negative items stay the exception', () => {
    expect(
      count(
        bank.map(({ style }) => style),
        'negative',
      ),
    ).toBeLessThanOrEqual(Math.ceil(bank.length * 0.05));
  });

  test('no two items ask the same', () => {
    const stems = bank.map(({ en }) => `${en.stem} ${(en.statements ?? []).join(' ')}`);
    expect(new Set(stems).size).toBe(stems.length);
  });

  // A model on surface features needs hundreds of items; these single rules need none.
  const rows = (['en', 'nl'] as const).flatMap((lang) =>
    bank.some((question) => question[lang])
      ? Object.entries(GUESSERS).map(([name, guess]) => [name, lang, guess] as const)
      : [],
  );
  test.each(rows)('can’t be guessed by: %s (%s)', (name, lang, guess) => {
    const items = bank.filter((question) => question[lang]);
    const right = hits(items, guess, lang);
    const [low, high] = interval(right, items.length);
    console.info(
      `${name} (${lang}): ${right} of ${items.length}, 95 % from ${percent(low)} to ${percent(high)}`,
    );
    expect(low).toBeLessThanOrEqual(0.25);
    expect(high).toBeGreaterThanOrEqual(0.25);
    expect(right / items.length).toBeLessThan(0.65);
  });
});

describe('the rules see what they are for', () => {
  const option = (text: string) => ({ text, rationale: 'A reason that is long enough.' });
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
    ['a twin', plain, withB('The desk'), ['two options say the same']],
    [
      'a wrong pair',
      { style: 'list', key: 'b' } as const,
      fair,
      ['an option of a list question is a pair such as “1 and 3”', 'a pair is in order'],
    ],
  ])('%s', (_name, item, words, faults) => {
    expect(formFaults(item, words)).toEqual(faults);
  });

  test('a bank whose keys are the longest is guessed', () => {
    const leaky = Array.from({ length: 15 }, (_, i) => ({
      id: `item-${i}`,
      key: 'b' as const,
      en: withB('The team with more expertise in it'),
    }));
    const right = hits(leaky, GUESSERS['longest'] ?? (() => 0));
    expect(right).toBe(15);
    expect(interval(right, 15)[0]).toBeGreaterThan(0.25);
  });

  test('bounds are those of the published tables', () => {
    expect(atMost(7, 15, 0.25)).toBeCloseTo(0.9827, 4);
    expect(interval(8, 15)[0]).toBeCloseTo(0.2659, 4);
    expect(interval(8, 15)[1]).toBeCloseTo(0.7873, 4);
    expect(interval(0, 15)).toEqual([0, expect.closeTo(0.218, 3)]);
  });
});
