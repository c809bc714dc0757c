import { describe, expect, test } from 'vitest';
import {
  FEATURES,
  choose,
  featureRows,
  fitChoices,
  mostAlike,
  solvedItems,
  wordingMark,
  type Choice,
  type FormItem,
} from '~/exam';
import { chanceOf } from '~/base/philox';

const chance = chanceOf(3, 0);

/** Choices of which `weights` says how much each feature draws, by Gumbel's way of choosing. */
function choicesFor(weights: readonly number[], size: number): Choice[] {
  return Array.from({ length: size }, (_, i) => {
    const rows = [0, 1, 2, 3].map((at) =>
      weights.map((_w, f) => chance.uniform(i, at * 10 + f) * 2 - 1),
    );
    const marks = rows.map((row, at) => {
      const noise = -Math.log(-Math.log(chance.uniform(i, 100 + at)));
      return row.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), noise);
    });
    return { rows, right: marks.indexOf(Math.max(...marks)) };
  });
}

describe('the regression', () => {
  test('finds the weights that choices were made by', () => {
    const found = fitChoices(choicesFor([2, -1, 0], 4000));
    [2, -1, 0].forEach((weight, i) => expect(found[i]).toBeCloseTo(weight, 0.8));
  });

  test('gives a feature that never differs no weight', () => {
    expect(fitChoices([{ rows: [[0], [0]], right: 1 }])).toEqual([0]);
  });

  test('chooses the likeliest row, the first of equals', () => {
    expect(choose([1, -1], [[0, 0], [2, 0], [2, 1]])).toBe(1); // prettier-ignore
    expect(choose([0], [[1], [2]])).toBe(0);
  });
});

describe('features', () => {
  const rows = featureRows({
    stem: 'Who answers the guests?',
    options: ['The guests, and never Anna', 'Reception', 'Team 12', 'Everyone answers'],
  });
  const column = (name: (typeof FEATURES)[number]) =>
    rows.map((row) => row[FEATURES.indexOf(name)] ?? NaN);

  test.each([
    ['is-longest', [0.75, -0.25, -0.25, -0.25]],
    ['is-shortest', [-0.25, -0.25, 0.75, -0.25]],
    ['length-rank', [1.5, -0.5, -1.5, 0.5]],
    ['words-of-stem', [0.5, -0.5, -0.5, 0.5]],
    ['words-of-options', [0, 0, 0, 0]],
    ['absolutes', [0.75, -0.25, -0.25, -0.25]],
    ['punctuation', [0.75, -0.25, -0.25, -0.25]],
    ['digits', [-0.5, -0.5, 1.5, -0.5]],
    ['capital-words', [0.75, -0.25, -0.25, -0.25]],
    ['third', [0, 0, 1, 0]],
  ] as const)('%s sets options apart', (name, expected) => {
    expect(column(name)).toEqual(expected);
  });

  test('are as many as their names', () => {
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => FEATURES.length));
  });
});

const item = (id: string, stem: string, texts = ['one', 'two', 'three', 'four']): FormItem => ({
  id,
  key: 'a',
  stem,
  options: {
    a: { text: texts[0] ?? '' },
    b: { text: texts[1] ?? '' },
    c: { text: texts[2] ?? '' },
    d: { text: texts[3] ?? '' },
  },
});

test('the most alike pair comes first, with the share of words that both use', () => {
  const items = [
    item('x', 'Which value streams', ['aaa', 'bbb', 'ccc', 'ddd']),
    item('y', 'Which desks'),
    item('z', 'What desks have'),
  ];
  const [first, ...rest] = mostAlike(items, 9);
  expect(first).toEqual({ ids: ['y', 'z'], share: 5 / 6 });
  expect(rest.map(({ share }) => share)).toEqual([0, 0]);
  expect(mostAlike(items, 1)).toHaveLength(1);
});

test('a solve counts against today’s key, and stands while the wording does', () => {
  const [solved, changed] = [item('x', 'Which one?'), item('y', 'Which two?')];
  const wording = wordingMark(solved);
  const records = {
    x: {
      wording,
      solves: [
        { by: 'from-lessons', answer: 'a' as const },
        { by: 'from-knowledge', answer: 'b' as const },
      ],
      settled: 'The key stands.',
    },
    y: { wording, solves: [{ by: 'from-lessons', answer: 'a' as const }] },
  };
  expect(solvedItems([solved, changed, item('z', 'Unsolved?')], records)).toEqual([
    { id: 'x', solves: 2, agreed: 1, settled: 'The key stands.', stands: true },
    { id: 'y', solves: 1, agreed: 1, settled: undefined, stands: false },
  ]);
});
