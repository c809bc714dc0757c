import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersRecord } from '~/stores/answers';
import { betsRecord } from '~/stores/bets';
import { examDateRecord } from '~/stores/exam-date';
import { newest, type Merge } from '~/stores/merge';
import { LONGEST_FILE, portable, writeRecords } from '~/stores/record-file';
import { storedRecord, type RecordKind } from '~/stores/stored';
import {
  createTransfer,
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
import { memoryStorage, type MemoryStorage } from './memory-storage';
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

/** A browser with records of its own. */
function browser(storage: MemoryStorage = memoryStorage()) {
  const open = <T>(record: RecordKind<T>, merge: Merge<T>) => {
    const stored = storedRecord(record, storage);
    return { ...stored, portable: portable(record, merge, stored) };
  };
  const answers = open(answersRecord, mergeAnswers);
  const bets = open(betsRecord, mergeBets);
  const examDate = open(examDateRecord, mergeExamDate);
  const records = [answers.portable, bets.portable, examDate.portable];
  return { storage, answers, bets, examDate, records, transfer: createTransfer(records) };
}
const fileOf = (text: string) => ({ size: text.length, text: () => Promise.resolve(text) });
const ANSWER = { option: 'a', right: true, at: 7 };

function studied() {
  const one = browser();
  one.answers.change(() => ({ q: [ANSWER] }));
  one.bets.change(() => ({ b: { option: 'across', at: 3 } }));
  one.examDate.change(() => ({ day: '2026-12-16', at: 4 }));
  return one;
}
const valuesOf = ({ answers, bets, examDate }: ReturnType<typeof browser>) => [
  answers.store.get(),
  bets.store.get(),
  examDate.store.get(),
];

test('a file holds every record that a store keeps', () => {
  const folder = new URL('../../src/stores/', import.meta.url);
  const kept = readdirSync(folder).flatMap((name) => {
    const code = readFileSync(new URL(name, folder), 'utf8');
    return [...code.matchAll(/^ {2}key: '([^']+)'/gm)].map(([, key]) => key);
  });
  const { records } = JSON.parse(createTransfer().write(9)) as { records: object };
  expect(kept.length).toBeGreaterThan(5);
  expect(Object.keys(records).sort()).toEqual(kept.sort());
});

describe('one file for everything', () => {
  test('carries all records to another browser, which keeps them', async () => {
    const from = studied();
    const to = browser();
    expect(await to.transfer.take(fileOf(from.transfer.write(9)))).toBeUndefined();
    expect(valuesOf(to)).toEqual(valuesOf(from));
    expect(valuesOf(browser(to.storage))).toEqual(valuesOf(from));
  });

  test('joins what is there already', async () => {
    const to = browser();
    to.answers.change(() => ({ q: [{ ...ANSWER, at: 1 }], own: [ANSWER] }));
    await to.transfer.take(fileOf(studied().transfer.write(9)));
    expect(to.answers.store.get()).toEqual({ q: [{ ...ANSWER, at: 1 }, ANSWER], own: [ANSWER] });
  });

  test('is of every version that came before', async () => {
    const old: RecordKind<number> = {
      key: 'n',
      version: 2,
      empty: 0,
      parse: (raw) => (typeof raw === 'number' ? raw : undefined),
      migrations: { 1: (raw) => Number(raw) * 10 },
    };
    const stored = storedRecord(old, memoryStorage());
    const transfer = createTransfer([portable(old, Math.max, stored)]);
    const text = JSON.stringify({
      app: 'service-camp',
      format: 1,
      records: { n: { version: 1, value: '4' } },
    });
    expect(await transfer.take(fileOf(text))).toBeUndefined();
    expect(stored.store.get()).toBe(40);
  });

  const ours = (change: object) =>
    JSON.stringify({ ...(JSON.parse(studied().transfer.write(9)) as object), ...change });
  const envelope = (value: unknown, version: unknown = 1) => ({
    records: {
      'service-camp:bets': { version: 1, value: {} },
      'service-camp:answers': { version, value },
    },
  });

  test.each([
    ['no JSON', 'PK\u0003\u0004', 'foreign'],
    ['an empty file', '', 'foreign'],
    ['half a file', studied().transfer.write(9).slice(0, -20), 'foreign'],
    ['JSON of somebody else', '{"version":1}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['nothing', 'null', 'foreign'],
    ['JSON without end', '['.repeat(200_000), 'foreign'],
    ['a later format', ours({ format: 2 }), 'newer'],
    ['no format', ours({ format: 'one' }), 'damaged'],
    ['no records', ours({ records: null }), 'damaged'],
    ['a kind of record that we do not know', ours({ records: { tents: {} } }), 'newer'],
    ['a later version of a record', ours(envelope({}, 2)), 'newer'],
    ['a version that is none', ours(envelope({}, 'x')), 'damaged'],
    [
      'one bad entry in the last record',
      ours(envelope({ q: [ANSWER, { at: 'soon' }] })),
      'damaged',
    ],
    ['a record that is no envelope', ours({ records: { 'service-camp:bets': [] } }), 'damaged'],
    ['more than a browser keeps', ' '.repeat(LONGEST_FILE + 1), 'too-big'],
  ])('%s changes nothing and is told apart', async (_name, text, fault) => {
    const to = studied();
    const before = new Map(to.storage.entries);
    expect(await to.transfer.take({ size: 1, text: () => Promise.resolve(text) })).toBe(fault);
    expect(to.storage.entries).toEqual(before);
    expect(to.transfer.undoable.get()).toBeUndefined();
  });

  test('a file that is too big is not even read', async () => {
    const file = { size: LONGEST_FILE + 1, text: () => Promise.reject(new Error('read')) };
    expect(await browser().transfer.take(file)).toBe('too-big');
  });

  test('no text whatever throws or changes anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        const to = studied();
        const before = new Map(to.storage.entries);
        expect(await to.transfer.take(fileOf(text))).toBeTypeOf('string');
        expect(to.storage.entries).toEqual(before);
      }),
    );
  });

  test('any cut or changed letter is taken whole or not at all', async () => {
    const text = writeRecords(studied().records, 9);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('', '0', '"', '}', 'x'),
        async (place, letter) => {
          const to = browser();
          const before = new Map(to.storage.entries);
          const fault = await to.transfer.take(
            fileOf(text.slice(0, place) + letter + text.slice(place + 1)),
          );
          if (fault) expect(to.storage.entries).toEqual(before);
          else expect(to.storage.entries.size).toBe(3);
        },
      ),
    );
  });
});

describe('reset', () => {
  test('clears every record, also for the next visit', () => {
    const one = studied();
    one.transfer.reset();
    expect(one.transfer.isEmpty()).toBe(true);
    expect(valuesOf(browser(one.storage))).toEqual(valuesOf(browser()));
  });

  test('is undone to what was, and what came since stays', () => {
    const one = studied();
    const before = valuesOf(one);
    one.transfer.reset();
    one.transfer.undo();
    expect(valuesOf(one)).toEqual(before);
    one.transfer.reset();
    one.answers.change(() => ({ since: [ANSWER] }));
    one.transfer.undo();
    expect(one.answers.store.get()).toEqual({ q: [ANSWER], since: [ANSWER] });
    expect(one.transfer.undoable.get()).toBeUndefined();
  });

  test('an import is undone to the letter', async () => {
    const to = browser();
    to.answers.change(() => ({ own: [ANSWER] }));
    const before = valuesOf(to);
    await to.transfer.take(fileOf(studied().transfer.write(9)));
    expect(to.transfer.undoable.get()).toBe('import');
    to.transfer.undo();
    expect(valuesOf(to)).toEqual(before);
  });
});
