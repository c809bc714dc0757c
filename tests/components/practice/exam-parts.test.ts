import { describe, expect, test } from 'vitest';
import { beginPaper } from '~/components/practice/begin-paper';
import { firstNotTaken, lastOfFixed } from '~/components/practice/papers-taken';
import { fateOf, sift } from '~/components/practice/review';
import { shortStem, showItem, showPaper } from '~/components/practice/shown-item';
import { OPTION_IDS, orderOptions } from '~/exam';
import { bankOf, itemOf } from '../../exam/fixtures';

describe('an item on paper', () => {
  const item = itemOf({ id: 'utility' });

  test.each([1, 2, 3])('has its options in the order of seed %i, letters by place', (seed) => {
    const { options } = showItem(item, 1, seed);
    expect(options.map(({ id }) => id)).toEqual(orderOptions('utility', seed));
    expect(options.map(({ letter }) => letter).join('')).toBe('ABCD');
    for (const { id, text } of options) expect(text).toBe(item.options[id].text);
    expect(options.map(({ id }) => id).sort()).toEqual([...OPTION_IDS]);
  });

  test('that the bank no longer has is left out, and numbers close up', () => {
    const shown = showPaper([item, itemOf({ id: 'value' })], {
      ids: ['value', 'gone', 'utility'],
      optionSeed: 1,
    });
    expect(shown.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 value', '2 utility']);
  });

  test.each([
    ['What is [?]?', 'What is …?'],
    ['It is [?].', 'It is …'],
    ['one two three four', 'one two …'],
    ['one two', 'one two'],
  ])('is listed short: %s', (stem, short) => {
    expect(shortStem(stem, 12)).toBe(short);
  });
});

describe('review', () => {
  const shown = [
    itemOf({ id: 'right', criterion: '1.1a' }),
    itemOf({ id: 'wrong', criterion: '1.1b' }),
    itemOf({ id: 'open', criterion: '7.1a' }),
  ].map((item, i) => showItem(item, i + 1, 1));
  const sitting = { chosen: { right: 'a', wrong: 'b' }, flagged: ['right'] } as const;

  test.each(['right', 'wrong', 'open'])('tells what went %s', (id) => {
    const item = shown.find((one) => one.id === id);
    expect(item && fateOf(item, sitting.chosen)).toBe(id);
  });
  test.each([
    ['wrong', undefined, ['wrong', 'open']],
    ['flagged', undefined, ['right']],
    ['all', undefined, ['right', 'wrong', 'open']],
    ['all', '7', ['open']],
    ['wrong', '1', ['wrong']],
    ['flagged', '7', []],
  ] as const)('%s, outcome %s', (filter, outcome, ids) => {
    expect(sift(shown, sitting, filter, outcome).map(({ id }) => id)).toEqual(ids);
  });
});

describe('papers that were taken', () => {
  const entry = (number: number, right: number) => ({
    paper: { kind: 'fixed', number } as const,
    at: right,
    right,
    of: 40,
    tookMs: 1,
  });
  const fresh = { ...entry(0, 9), paper: { kind: 'fresh', seed: 2 } as const };
  const taken = [entry(1, 20), fresh, entry(1, 30), entry(3, 25)];

  test('show their last result', () => {
    expect([...lastOfFixed(taken)].map(([n, { right }]) => [n, right])).toEqual([
      [1, 30],
      [3, 25],
    ]);
  });
  test.each([
    [12, 2],
    [1, undefined],
    [0, undefined],
  ])('of %i, the next is %s', (count, next) => {
    expect(firstNotTaken(count, taken)).toBe(next);
  });
});

describe('a sitting begins', () => {
  const bank = { items: bankOf(1), papers: [['item-1', 'item-2']] };

  test('with the questions of a fixed paper', () => {
    const begun = beginPaper(bank, { kind: 'fixed', number: 1 }, 60, 5);
    expect(begun?.ids.toSorted()).toEqual(['item-1', 'item-2']);
    expect(begun).toMatchObject({ minutes: 60, startedAt: 5 });
  });
  test('not with a paper that is not there', () => {
    expect(beginPaper(bank, { kind: 'fixed', number: 2 }, 60, 5)).toBeUndefined();
  });
});
