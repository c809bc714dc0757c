import { describe, expect, test } from 'vitest';
import { examDateRecord, isDay } from '~/stores/exam-date';
import { storedRecord } from '~/stores/stored';
import { memoryStorage } from './memory-storage';

describe('a day', () => {
  test.each([
    ['2026-12-16', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['1999-12-31', false],
    ['2026-12-16T00:00', false],
    [20261216, false],
  ])('%s is one of the calendar: %s', (raw, is) => {
    expect(isDay(raw)).toBe(is);
  });
});

describe('the record of the exam date', () => {
  test('outlives the visit', () => {
    const storage = memoryStorage();
    storedRecord(examDateRecord, storage).change(() => ({ day: '2026-12-16', at: 5 }));
    expect(storedRecord(examDateRecord, storage).store.get()).toEqual({
      day: '2026-12-16',
      at: 5,
    });
  });

  test.each([
    ['no moment', { day: '2026-12-16' }],
    ['a day that is none', { day: '2026-02-30', at: 5 }],
    ['a list', []],
  ])('refuses %s', (_name, raw) => {
    expect(examDateRecord.parse(raw)).toBeUndefined();
  });
});
