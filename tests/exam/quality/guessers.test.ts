import { describe, expect, test } from 'vitest';
import {
  GUESSERS,
  atMost,
  bankFigures,
  guessed,
  guessedByModel,
  interval,
  placeOfKey,
  type CountedItem,
  type OptionId,
} from '~/exam';
import { chanceOf } from '~/base/philox';

const chance = chanceOf(6, 0);
const KEYS: readonly OptionId[] = ['a', 'b', 'c', 'd'];

/** A bank whose options say nothing; `leak` gives the key its text, and the others theirs. */
function bankOf(size: number, leak: (isKey: boolean, roll: number) => string): CountedItem[] {
  return Array.from({ length: size }, (_, i) => {
    const key = KEYS[Math.floor(chance.uniform(i, 9) * 4)] ?? 'a';
    const text = (id: OptionId, at: number) => ({ text: leak(id === key, chance.uniform(i, at)) });
    return {
      id: `item-${i}`,
      criterion: '2.1',
      style: 'standard',
      key,
      stem: 'What helps?',
      options: { a: text('a', 0), b: text('b', 1), c: text('c', 2), d: text('d', 3) },
    };
  });
}
/** Noise of many kinds, so that a model that saw its own answers would do well. */
const blind = bankOf(400, (_, roll) => {
  const bit = (place: number) => Math.floor(roll * 2 ** place) % 2;
  return ['all'.repeat(bit(1)), ','.repeat(bit(2)), '7'.repeat(bit(3)), ' X'.repeat(bit(4))]
    .concat(' helps'.repeat(bit(5)), 'x'.repeat(Math.floor(((roll * 64) % 1) * 30)))
    .join('');
});

describe('guessers', () => {
  test.each([
    ['longest', (isKey: boolean) => (isKey ? 'a longer text' : 'a text')],
    ['shortest', (isKey: boolean) => (isKey ? 'a text' : 'a longer text')],
    ['fewest-absolutes', (isKey: boolean) => (isKey ? 'some calls' : 'every call')],
    ['most-absolutes', (isKey: boolean) => (isKey ? 'every call' : 'some calls')],
    ['stem-words', (isKey: boolean) => (isKey ? 'a thing helps' : 'a thing works')],
  ] as const)('%s sees what it is for', (guesser, leak) => {
    const bank = bankOf(40, leak);
    expect(guessed(guesser, bank).size).toBe(40);
  });

  test('who takes one place is right where the key stands there', () => {
    const places = blind.map(placeOfKey);
    expect(
      (['first', 'second', 'third', 'fourth'] as const).map((g) => guessed(g, blind).size),
    ).toEqual([0, 1, 2, 3].map((place) => places.filter((p) => p === place).length));
  });
});

describe('the model of form', () => {
  test('finds a cue that no single guesser looks for', () => {
    const commas = bankOf(200, (isKey, roll) =>
      isKey && roll < 0.7 ? 'calls, mails' : 'calls mails',
    );
    expect(guessedByModel(commas).size).toBeGreaterThan(140);
  });

  test('does no better than chance where there is no cue, for it never saw what it answers', () => {
    const [low, high] = interval(guessedByModel(blind).size, blind.length);
    expect(low).toBeLessThan(0.25);
    expect(high).toBeGreaterThan(0.25);
  });

  test('never learns from the items that it answers, however few there are', () => {
    const small = Array.from({ length: 16 }, (_, i) => blind.slice(i * 25, i * 25 + 25));
    const right = small.reduce((sum, bank) => sum + guessedByModel(bank).size, 0);
    expect(interval(right, 400)[0]).toBeLessThan(0.25);
  });

  test('says the same each time, whatever the order of the bank', () => {
    const byName = [...blind].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byName.map(({ id }) => id)).not.toEqual(blind.map(({ id }) => id));
    expect([...guessedByModel(byName)].sort()).toEqual([...guessedByModel(blind)].sort());
  });
});

describe('figures of a bank', () => {
  const bank = bankOf(20, (isKey) => (isKey ? 'twelve chars' : 'six ch'));
  const figures = bankFigures(bank, [['item-0', 'item-1', 'not-there']]);

  test('count items, lengths and places', () => {
    expect(figures).toMatchObject({ items: 20, lengthRatio: 2, longest: { keys: 20, of: 20 } });
    expect(figures.places.reduce((a, b) => a + b)).toBe(20);
    expect(new Map(figures.byCriterion).get('2.1')).toBe(20);
    expect(new Map(figures.byStyle).get('standard')).toBe(20);
  });

  test('count situations and Bloom levels', () => {
    const [first, ...others] = bank;
    const stem = `At the camp, a guest calls the desk. ${'Nobody answers. '.repeat(6)}What helps?`;
    const told = bankFigures([{ ...first!, stem, criterion: '6.1a' }, ...others], []);
    expect([told.situations, told.byBloom]).toEqual([1, [1, 19]]);
  });

  test('name every guesser, on the bank and on each paper', () => {
    expect(figures.guessers.map(({ name }) => name)).toEqual([...GUESSERS, 'model']);
    expect(figures.guessers[0]).toMatchObject({ name: 'longest', right: 20, of: 20, papers: [2] });
  });

  test('leave lists out where lengths are told', () => {
    const lists = bank.map((item) => ({ ...item, style: 'list' as const }));
    expect(bankFigures([...lists, ...blind], []).longest.of).toBe(blind.length);
  });
});

describe('intervals', () => {
  test('are those of the published tables', () => {
    expect(atMost(7, 15, 0.25)).toBeCloseTo(0.9827, 4);
    expect(interval(8, 15)[0]).toBeCloseTo(0.2659, 4);
    expect(interval(8, 15)[1]).toBeCloseTo(0.7873, 4);
    expect(interval(0, 15)).toEqual([0, expect.closeTo(0.218, 3)]);
  });

  test('hold where the chance of no success is too small a number', () => {
    expect(atMost(899, 900, 0.999)).toBeCloseTo(1 - 0.999 ** 900, 10);
    expect(interval(890, 900)[0]).toBeCloseTo(0.97966, 4);
  });
});
