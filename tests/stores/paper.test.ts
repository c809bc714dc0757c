import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { OPTION_IDS } from '~/exam';
import { answers } from '~/stores/answers';
import {
  chooseOption,
  dropPaper,
  endsAt,
  handIn,
  paper,
  paperRecord,
  showPlace,
  startPaper,
  toggleFlag,
} from '~/stores/paper';

// No storage here: the record lives in memory, as in a browser that blocks it.

const MINUTE = 60_000;
const items = ['one', 'two', 'three'].map((id) => ({ id, key: 'a', criterion: '2.1' }) as const);
const start = {
  paper: { kind: 'fixed', number: 3 },
  ids: ['one', 'two', 'three'],
  optionSeed: 5,
  startedAt: 1000,
} as const;
const sitting = () => paper.get().sitting;

beforeEach(() => {
  dropPaper();
  startPaper({ ...start, minutes: 60 });
});

describe('a sitting', () => {
  test('begins without answers and flags, at the first question', () => {
    expect(sitting()).toEqual({ ...start, minutes: 60, chosen: {}, flagged: [], at: 0 });
  });
  test('lets an answer be changed', () => {
    chooseOption('one', 'b', 2000);
    chooseOption('one', 'c', 3000);
    expect(sitting()?.chosen).toEqual({ one: 'c' });
  });
  test('plants a flag and takes it down', () => {
    toggleFlag('two', 2000);
    expect(sitting()?.flagged).toEqual(['two']);
    toggleFlag('two', 2000);
    expect(sitting()?.flagged).toEqual([]);
  });
  test.each([
    [1, 1],
    [-4, 0],
    [9, 2],
  ])('asked for place %i shows place %i', (place, at) => {
    showPlace(place, 2000);
    expect(sitting()?.at).toBe(at);
  });
  test('takes nothing more once the time is up', () => {
    const end = 1000 + 60 * MINUTE;
    expect(endsAt(start)).toBeUndefined();
    chooseOption('one', 'b', end - 1);
    chooseOption('one', 'c', end);
    toggleFlag('one', end);
    expect(sitting()).toMatchObject({ chosen: { one: 'b' }, flagged: [] });
  });
  test('that is dropped leaves nothing', () => {
    const { taken } = paper.get();
    chooseOption('one', 'b', 2000);
    dropPaper();
    expect(paper.get()).toEqual({ taken });
  });
});

describe('handing in', () => {
  const takenNow = () => paper.get().taken.at(-1);

  test('marks, and logs each answer under its item; what was left open is not logged', () => {
    const before = answers.get()['three']?.length ?? 0;
    chooseOption('one', 'a', 2000);
    chooseOption('two', 'b', 2000);
    handIn(items, 61_000);
    expect(takenNow()).toEqual({
      paper: start.paper,
      at: 61_000,
      right: 1,
      of: 3,
      tookMs: 60_000,
      minutes: 60,
    });
    expect(answers.get()['one']?.at(-1)).toEqual({ option: 'a', right: true, at: 61_000 });
    expect(answers.get()['two']?.at(-1)).toEqual({ option: 'b', right: false, at: 61_000 });
    expect(answers.get()['three']?.length ?? 0).toBe(before);
  });
  test('a second time changes nothing', () => {
    chooseOption('one', 'a', 2000);
    handIn(items, 61_000);
    const [record, log] = [paper.get(), answers.get()];
    handIn(items, 62_000);
    chooseOption('one', 'b', 62_000);
    expect(paper.get()).toEqual(record);
    expect(answers.get()).toEqual(log);
  });
  test('after the end, such as after a sleep, counts as the end', () => {
    handIn(items, 1000 + 600 * MINUTE);
    expect(sitting()?.doneAt).toBe(1000 + 60 * MINUTE);
  });
  test('without a clock counts when it is done', () => {
    startPaper(start);
    handIn(items, 1000 + 600 * MINUTE);
    expect(sitting()?.doneAt).toBe(1000 + 600 * MINUTE);
    expect(takenNow()?.minutes).toBeUndefined();
  });
});

describe('the record', () => {
  const name = fc.oneof(
    fc.record({ kind: fc.constant('fixed'), number: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constant('fresh'), seed: fc.integer({ min: 1, max: 999_999 }) }),
  );
  const moment = fc.integer({ min: 0, max: 4e12 });
  const minutes = fc.constantFrom(60, 75);
  const option = fc.constantFrom(...OPTION_IDS);
  const valid = fc.record(
    {
      sitting: fc.record(
        {
          paper: name,
          ids: fc.array(fc.string(), { minLength: 1 }),
          optionSeed: fc.nat(),
          startedAt: moment,
          minutes,
          chosen: fc.dictionary(fc.stringMatching(/^[a-z-]+$/), option),
          flagged: fc.array(fc.string()),
          at: fc.constant(0),
          doneAt: moment,
        },
        { requiredKeys: ['paper', 'ids', 'optionSeed', 'startedAt', 'chosen', 'flagged', 'at'] },
      ),
      taken: fc.array(
        fc.record(
          { paper: name, at: moment, right: fc.nat(40), of: fc.nat(40), tookMs: moment, minutes },
          { requiredKeys: ['paper', 'at', 'right', 'of', 'tookMs'] },
        ),
      ),
    },
    { requiredKeys: ['taken'] },
  );

  test('that was kept comes back the same', () => {
    fc.assert(
      fc.property(valid, (value) => {
        const stored: unknown = JSON.parse(JSON.stringify(value));
        expect(paperRecord.parse(stored)).toEqual(stored);
      }),
    );
  });
  test('never throws, and what it accepts it accepts again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = paperRecord.parse(value);
        if (parsed !== undefined) expect(paperRecord.parse(parsed)).toEqual(parsed);
      }),
    );
  });

  const whole = { ...start, chosen: {}, flagged: [], at: 0 };
  const entry = { paper: start.paper, at: 1, right: 1, of: 40, tookMs: 1 };
  test('of a plain sitting is one', () => {
    const record = { sitting: whole, taken: [entry] };
    expect(paperRecord.parse(record)).toEqual(record);
  });
  test.each([
    ['nothing', null],
    ['a list', []],
    ['no list of papers', { sitting: whole }],
    ['a paper without a kind', { sitting: { ...whole, paper: { number: 1 } }, taken: [] }],
    ['paper 0', { sitting: { ...whole, paper: { kind: 'fixed', number: 0 } }, taken: [] }],
    ['a seed of words', { sitting: { ...whole, paper: { kind: 'fresh', seed: 'a' } }, taken: [] }],
    ['ids of numbers', { sitting: { ...whole, ids: [1] }, taken: [] }],
    ['a place past the end', { sitting: { ...whole, at: 3 }, taken: [] }],
    ['an option e', { sitting: { ...whole, chosen: { one: 'e' } }, taken: [] }],
    ['61 minutes', { sitting: { ...whole, minutes: 61 }, taken: [] }],
    ['no start', { sitting: { ...whole, startedAt: '1' }, taken: [] }],
    ['a flag of numbers', { sitting: { ...whole, flagged: [1] }, taken: [] }],
    ['no seed', { sitting: { ...whole, optionSeed: undefined }, taken: [] }],
    ['an end of words', { sitting: { ...whole, doneAt: 'now' }, taken: [] }],
    ['marks of words', { taken: [{ ...entry, right: '1' }] }],
    ['no time taken', { taken: [{ ...entry, tookMs: undefined }] }],
  ])('with %s is not one', (_name, raw) => {
    expect(paperRecord.parse(raw)).toBeUndefined();
  });
});
