import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newest, type Merge } from '~/stores/merge';
import type { PaperRecord, Sitting } from '~/stores/paper';
import {
  mergeAnswers,
  mergeBets,
  mergeCardSettings,
  mergeCards,
  mergeExamDate,
  mergeLessons,
  mergeMissions,
  mergePapers,
  mergeQuiz,
} from '~/stores/transfer';
import { MERGE_LAWS } from './merge.laws';

// Few values, so that the two sides meet often.
const at = fc.integer({ min: 0, max: 4 });
const option = fc.constantFrom('a', 'b');
const id = fc.constantFrom('q1', 'q2', '__proto__', 'constructor');
const byId = <T>(value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(id, value), { maxLength: 4 })
    .map((entries): Readonly<Record<string, T>> => Object.fromEntries(entries));

interface Row<T> {
  readonly merge: Merge<T>;
  readonly value: fc.Arbitrary<T>;
}
const row = <T>(merge: Merge<T>, value: fc.Arbitrary<T>) => ({ merge, value }) as Row<unknown>;

const rows: Readonly<Record<string, Row<unknown>>> = {
  answers: row(
    mergeAnswers,
    byId(fc.array(fc.record({ option, right: fc.boolean(), at }), { maxLength: 4 })),
  ),
  bets: row(mergeBets, byId(fc.record({ option, at }))),
  lessons: row(
    mergeLessons,
    byId(
      fc.record(
        { stops: fc.subarray(['situation', 'idea', 'check']), visitedAt: at, doneAt: at },
        { requiredKeys: ['stops', 'visitedAt'] },
      ),
    ),
  ),
  missions: row(
    mergeMissions,
    byId(fc.record({ predicted: at, level: at, at }, { requiredKeys: ['level', 'at'] })),
  ),
  cards: row(
    mergeCards,
    byId(fc.array(fc.record({ grade: fc.constantFrom('again', 'good'), at }), { maxLength: 4 })),
  ),
  'the settings of the cards': row(
    mergeCardSettings,
    fc.record(
      { buttons: fc.constantFrom('two', 'four'), extra: fc.boolean(), pace: at, at },
      { requiredKeys: ['buttons', 'extra', 'at'] },
    ),
  ),
  'the quiz': row(
    mergeQuiz,
    fc.record(
      {
        choice: fc.constantFrom('mixed', 'missed'),
        length: fc.constantFrom(5, 10),
        running: fc.record({ ids: fc.constantFrom(['q1'], ['q1', 'q2']), startedAt: at }),
        at,
      },
      { requiredKeys: ['choice', 'length', 'at'] },
    ),
  ),
  'mock exams': row(
    mergePapers,
    fc.record(
      {
        sitting: fc.record(
          {
            paper: fc.constant({ kind: 'fixed', number: 1 } as const),
            ids: fc.constant(['q1', 'q2']),
            optionSeed: at,
            startedAt: at,
            chosen: byId(option),
            flagged: fc.constant([]),
            at: fc.constant(0),
            doneAt: at,
          },
          {
            requiredKeys: ['paper', 'ids', 'optionSeed', 'startedAt', 'chosen', 'flagged', 'at'],
          },
        ),
        taken: fc.array(
          fc.record({
            paper: fc.constant({ kind: 'fixed', number: 1 } as const),
            at,
            right: at,
            of: fc.constant(40),
            tookMs: fc.constant(1),
          }),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: ['taken'] },
    ),
  ),
  'the exam date': row(
    mergeExamDate,
    fc.record({ day: fc.constantFrom('2026-12-16', '2027-01-08'), at }, { requiredKeys: ['at'] }),
  ),
};

describe.each(Object.entries(rows))('the merge of %s', (_name, { merge, value }) => {
  test.each(Object.entries(MERGE_LAWS))('%s', (_law, holds) => holds(merge, value));
});

describe('the laws find out', () => {
  test.each([
    ['a merge that takes the file’s side', 'is commutative', (_a: number, b: number) => b],
    ['a merge that counts twice', 'is idempotent', (a: number, b: number) => a + b],
    ['a merge that takes the mean', 'is associative', (a: number, b: number) => (a + b) / 2],
  ])('%s', (_name, law, merge) => {
    const [, holds] = Object.entries(MERGE_LAWS).find(([name]) => name.startsWith(law))!;
    expect(() => holds(merge, fc.integer({ min: 1, max: 9 }))).toThrow();
  });
});

describe('what is kept of two', () => {
  const first = { option: 'a', right: false, at: 1 };
  const second = { option: 'b', right: true, at: 2 };

  test('every attempt, the first one first', () => {
    expect(mergeAnswers({ q: [second] }, { q: [first], other: [second] })).toEqual({
      q: [first, second],
      other: [second],
    });
  });

  test('a finished lesson stays finished when the newer visit did not get to the end', () => {
    const done = { stops: ['situation', 'check'], visitedAt: 1, doneAt: 1 };
    const newer = { stops: ['situation'], visitedAt: 5 };
    expect(mergeLessons({ l: done }, { l: newer })).toEqual({ l: { ...newer, doneAt: 1 } });
  });

  test('the best level of a mission, and the newest prediction', () => {
    const best = { level: 3, predicted: 10, at: 1 };
    const newer = { level: 1, predicted: 20, at: 2 };
    expect(mergeMissions({ m: best }, { m: newer })).toEqual({
      m: { level: 3, predicted: 20, at: 2 },
    });
  });

  test('two grades of one moment are two reviews', () => {
    const [again, good] = [
      { grade: 'again', at: 1 },
      { grade: 'good', at: 1 },
    ] as const;
    expect(mergeCards({ c: [again] }, { c: [good] })).toEqual({ c: [again, good] });
  });

  const sitting = (more: Partial<Sitting>): PaperRecord => ({
    sitting: {
      paper: { kind: 'fixed', number: 1 },
      ids: ['q1', 'q2'],
      optionSeed: 1,
      startedAt: 5,
      chosen: {},
      flagged: [],
      at: 0,
      ...more,
    },
    taken: [],
  });
  test.each([
    ['the one begun last', { startedAt: 6 }, { chosen: { q1: 'a' }, doneAt: 9 }],
    ['of one sitting the one that is handed in', { doneAt: 9 }, { chosen: { q1: 'a' } }],
    ['of one sitting the one with more answers', { chosen: { q1: 'a' } }, { at: 1 }],
  ] as const)('of two mock exams on the table %s', (_name, kept, other) => {
    expect(mergePapers(sitting(kept), sitting(other))).toEqual(sitting(kept));
    expect(mergePapers(sitting(other), sitting(kept))).toEqual(sitting(kept));
  });

  test('a quiz that was left stays left, though the other browser still has it under way', () => {
    const running = { ids: ['q1'], startedAt: 3 };
    const underWay = { choice: 'missed', length: 5, running, at: 3 };
    const left = { choice: 'missed', length: 5, at: 4 };
    expect(mergeQuiz(left, underWay)).toEqual(left);
  });

  test.each([
    ['the later', { v: 1, at: 5 }, { v: 2, at: 4 }, { v: 1, at: 5 }],
    ['of one moment always the same', { v: 1, at: 5 }, { v: 2, at: 5 }, { v: 2, at: 5 }],
  ])('newest: %s', (_name, a, b, kept) => {
    const merge = newest<{ v: number; at: number }>((value) => value.at);
    expect([merge(a, b), merge(b, a)]).toEqual([kept, kept]);
  });
});
