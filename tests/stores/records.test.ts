import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersRecord } from '~/stores/answers';
import { betsRecord } from '~/stores/bets';
import { cardSettingsRecord } from '~/stores/card-settings';
import { cardsRecord } from '~/stores/cards';
import { examDateRecord } from '~/stores/exam-date';
import { lessonsRecord } from '~/stores/lessons';
import { missionsRecord } from '~/stores/missions';
import { quizRecord } from '~/stores/quiz';
import { unpack, type RecordKind } from '~/stores/stored';

const at = fc.integer({ min: 0, max: 4e12 });
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const byId = <T>(value: fc.Arbitrary<T>) => fc.dictionary(id, value);

interface Row {
  readonly record: RecordKind<unknown>;
  readonly valid: fc.Arbitrary<unknown>;
  readonly wrong: readonly unknown[];
}
const rows: Readonly<Record<string, Row>> = {
  lessons: {
    record: lessonsRecord,
    valid: byId(
      fc.record(
        { stops: fc.array(fc.string()), visitedAt: at, doneAt: at },
        { requiredKeys: ['stops', 'visitedAt'] },
      ),
    ),
    wrong: [
      { a: { stops: 'situation', visitedAt: 1 } },
      { a: { stops: [1], visitedAt: 1 } },
      { a: { stops: [] } },
      { a: { stops: [], visitedAt: '1' } },
      { a: { stops: [], visitedAt: 1, doneAt: 'yes' } },
    ],
  },
  'exam date': {
    record: examDateRecord,
    valid: fc.oneof(
      fc.record({ at }),
      fc.record({
        day: fc
          .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
          .map((day) => day.toISOString().slice(0, 10)),
        at,
      }),
    ),
    wrong: [
      {},
      { day: '2027-01-31' },
      { day: 'tomorrow', at: 1 },
      { day: '2027-02-30', at: 1 },
      { day: 20270131, at: 1 },
    ],
  },
  quiz: {
    record: quizRecord,
    valid: fc.record(
      {
        choice: fc.constantFrom('mixed', 'missed', 'module:start', 'practice:7.1c'),
        length: fc.integer({ min: 5, max: 40 }),
        running: fc.record({ ids: fc.array(id, { minLength: 1, maxLength: 40 }), startedAt: at }),
        at,
      },
      { requiredKeys: ['choice', 'length', 'at'] },
    ),
    wrong: [
      { choice: 'all', length: 10, at: 1 },
      { choice: 'mixed', length: 4, at: 1 },
      { choice: 'mixed', length: 41, at: 1 },
      { choice: 'mixed', length: 7.5, at: 1 },
      { choice: 'mixed', length: 10 },
      { choice: 'mixed', length: 10, at: 'now' },
      { choice: 'mixed', length: 10, running: { ids: [], startedAt: 1 }, at: 1 },
      { choice: 'mixed', length: 10, running: { ids: [1], startedAt: 1 }, at: 1 },
      { choice: 'mixed', length: 10, running: { ids: ['a'] }, at: 1 },
    ],
  },
  cards: {
    record: cardsRecord,
    valid: byId(
      fc.array(fc.record({ grade: fc.constantFrom('again', 'hard', 'good', 'easy'), at })),
    ),
    wrong: [
      { a: { grade: 'good', at: 1 } },
      { a: [{ grade: 'fine', at: 1 }] },
      { a: [{ grade: 'good' }] },
      { a: [{ grade: 'good', at: 1 }, null] },
    ],
  },
  'card settings': {
    record: cardSettingsRecord,
    valid: fc.record(
      {
        buttons: fc.constantFrom('two', 'four'),
        extra: fc.boolean(),
        translations: fc.boolean(),
        pace: fc.integer({ min: 1, max: 200 }),
        at,
      },
      { requiredKeys: ['buttons', 'extra', 'at'] },
    ),
    wrong: [
      { buttons: 'three', extra: true, at: 1 },
      { buttons: 'two', extra: 1, at: 1 },
      { buttons: 'two', extra: true },
      { buttons: 'two', extra: true, pace: 0, at: 1 },
      { buttons: 'two', extra: true, translations: 'yes', at: 1 },
    ],
  },
  bets: {
    record: betsRecord,
    valid: byId(fc.record({ option: fc.string(), at })),
    wrong: [{ a: { option: 1, at: 1 } }, { a: { option: 'across' } }, { a: 'across' }],
  },
  answers: {
    record: answersRecord,
    valid: byId(fc.array(fc.record({ option: fc.string(), right: fc.boolean(), at }))),
    wrong: [
      { a: { option: 'a', right: true, at: 1 } },
      { a: [{ option: 'a', right: 1, at: 1 }] },
      { a: [{ option: 'a', right: true, at: 1 }, null] },
      { a: [{ right: true, at: 1 }] },
    ],
  },
  missions: {
    record: missionsRecord,
    valid: byId(
      fc.record(
        { predicted: fc.double({ noNaN: true, noDefaultInfinity: true }), level: at, at },
        { requiredKeys: ['level', 'at'] },
      ),
    ),
    wrong: [
      { a: { level: '1', at: 1 } },
      { a: { level: 1 } },
      { a: { level: 1, at: 1, predicted: 'long' } },
    ],
  },
};

describe.each(Object.entries(rows))('%s', (_name, { record, valid, wrong }) => {
  test('an empty record is one', () => {
    expect(record.parse(record.empty)).toEqual(record.empty);
  });

  test('what was kept comes back the same', () => {
    fc.assert(
      fc.property(valid, (value) => {
        // JSON has no negative zero and no prototype: what is kept is what JSON can say.
        const stored: unknown = JSON.parse(JSON.stringify(value));
        expect(record.parse(stored)).toEqual(stored);
      }),
    );
  });

  test('no JSON whatever makes it throw, and what it accepts it accepts again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = record.parse(value);
        if (parsed !== undefined) expect(record.parse(parsed)).toEqual(parsed);
      }),
    );
  });

  test.each([[null], [[]], [1], ['text'], ...wrong.map((w) => [w])])('refuses %j', (raw) => {
    expect(record.parse(raw)).toBeUndefined();
  });

  test('one bad entry makes the whole record unreadable', () => {
    fc.assert(
      fc.property(valid, (value) => {
        expect(record.parse({ ...(value as object), bad: null })).toBeUndefined();
      }),
    );
  });
});

test.each([
  ['under way', { choice: 'missed', length: 5, running: { ids: ['a'], startedAt: 7 } }, 7],
  ['left', { choice: 'missed', length: 5 }, 0],
])('a quiz that was kept before it had a moment, %s, is read', (_name, value, moment) => {
  expect(unpack(quizRecord, { version: 1, value })).toEqual({ ...value, at: moment });
});
