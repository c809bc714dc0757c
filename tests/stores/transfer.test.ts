import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersRecord } from '~/stores/answers';
import { betsRecord } from '~/stores/bets';
import { examDateRecord } from '~/stores/exam-date';
import type { Merge } from '~/stores/merge';
import { LONGEST_FILE, portable, writeRecords } from '~/stores/record-file';
import { storedRecord, type RecordKind } from '~/stores/stored';
import { createTransfer, mergeAnswers, mergeBets, mergeExamDate } from '~/stores/transfer';
import { memoryStorage, type MemoryStorage } from './memory-storage';

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
