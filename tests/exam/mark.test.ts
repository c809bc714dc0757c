import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OPTION_IDS, PASS_MARK, drawPaper, markPaper, type Chosen } from '~/exam';
import { bankOf } from './fixtures';

const paper = drawPaper(bankOf(2), 1);
const rightOnes = (n: number): Chosen =>
  Object.fromEntries(paper.slice(0, n).map(({ id, key }) => [id, key]));

test.each([
  [0, false],
  [PASS_MARK - 1, false],
  [PASS_MARK, true],
  [40, true],
])('%i right of forty: passed is %s', (n, passed) => {
  const marks = markPaper(paper, rightOnes(n));
  expect(marks).toMatchObject({ right: n, of: 40, passed });
  expect(marks.missed).toEqual(paper.slice(n).map(({ id }) => id));
});

test('marks by outcome are out of 5, 6, 2, 1, 2, 7 and 17', () => {
  expect(markPaper(paper, {}).outcomes.map(({ of }) => of)).toEqual([5, 6, 2, 1, 2, 7, 17]);
});

describe('whatever was chosen', () => {
  const chosen = fc
    .array(fc.option(fc.constantFrom(...OPTION_IDS), { nil: undefined }), {
      minLength: 40,
      maxLength: 40,
    })
    .map((options): Chosen =>
      Object.fromEntries(
        paper.flatMap(({ id }, i) => (options[i] ? [[id, options[i]] as const] : [])),
      ),
    );

  test('outcomes add up to the whole, and missed and right do', () => {
    fc.assert(
      fc.property(chosen, (options) => {
        const { right, of, missed, outcomes } = markPaper(paper, options);
        expect(outcomes.reduce((sum, o) => sum + o.right, 0)).toBe(right);
        expect(right + missed.length).toBe(of);
      }),
    );
  });

  test('a right answer more is a mark more', () => {
    fc.assert(
      fc.property(chosen, (options) => {
        const before = markPaper(paper, options);
        const [id] = before.missed;
        const item = paper.find((one) => one.id === id);
        if (!item) return;
        expect(markPaper(paper, { ...options, [item.id]: item.key }).right).toBe(before.right + 1);
      }),
    );
  });
});
