import { beforeEach, describe, expect, test } from 'vitest';
import { storageTrouble } from '~/stores/storage-trouble';
import { storedRecord, type RecordKind } from '~/stores/stored';
import { memoryStorage } from './memory-storage';

const KEY = 'service-camp:count';

/** Version 1 was a bare number, version 2 an object, version 3 renamed its field. */
const count: RecordKind<{ n: number }> = {
  key: KEY,
  version: 3,
  empty: { n: 0 },
  parse: (raw) =>
    typeof raw === 'object' && raw !== null && 'n' in raw && typeof raw.n === 'number'
      ? { n: raw.n }
      : undefined,
  migrations: {
    1: (raw) => ({ number: raw }),
    2: (raw) => ({ n: (raw as { number: unknown }).number }),
  },
};
const add = (by: number) => (now: { n: number }) => ({ n: now.n + by });
const kept = (n: number) => JSON.stringify({ version: 3, value: { n } });

beforeEach(() => storageTrouble.set(undefined));

describe('a record that can be read', () => {
  test.each([
    ['is empty at first', {}, 0],
    ['has its value', { [KEY]: kept(4) }, 4],
    ['is migrated from version 1', { [KEY]: '{"version":1,"value":4}' }, 4],
    ['is migrated from version 2', { [KEY]: '{"version":2,"value":{"number":4}}' }, 4],
  ])('%s', (_name, start, n) => {
    const storage = memoryStorage(start);
    const record = storedRecord(count, storage);
    expect(record.store.get()).toEqual({ n });
    expect(storageTrouble.get()).toBeUndefined();
    expect(Object.fromEntries(storage.entries)).toEqual(start);
  });

  test('is kept in its own version after a change', () => {
    const storage = memoryStorage({ [KEY]: '{"version":1,"value":4}' });
    const record = storedRecord(count, storage);
    record.change(add(1));
    expect(record.store.get()).toEqual({ n: 5 });
    expect(storage.entries.get(KEY)).toBe(kept(5));
    expect(storage.entries.has(`${KEY}:aside`)).toBe(false);
  });
});

describe('a record that can’t be read', () => {
  const corrupt = [
    ['no JSON', '{"version":3,'],
    ['no envelope', '{"n":4}'],
    ['another shape', '{"version":3,"value":{"n":"four"}}'],
    ['a later version', '{"version":4,"value":{"n":4}}'],
    ['a version without a migration', '{"version":0,"value":4}'],
    ['a version that is no number', '{"version":"3","value":{"n":4}}'],
    ['a migration that breaks', '{"version":2,"value":null}'],
    ['null', 'null'],
    ['an empty text', ''],
  ] as const;

  test.each(corrupt)('%s is set aside and starts afresh', (_name, raw) => {
    const storage = memoryStorage({ [KEY]: raw });
    const record = storedRecord(count, storage);
    expect(record.store.get()).toEqual({ n: 0 });
    expect(storageTrouble.get()).toBe('corrupt');
    expect(storage.entries.get(`${KEY}:aside`)).toBe(raw);
    record.change(add(1));
    expect(storage.entries.get(KEY)).toBe(kept(1));
    expect(storage.entries.get(`${KEY}:aside`)).toBe(raw);
  });

  test.each(corrupt)('%s stays untouched where it can’t be set aside', (_name, raw) => {
    const storage = memoryStorage({ [KEY]: raw });
    storage.full.add(`${KEY}:aside`);
    const record = storedRecord(count, storage);
    record.change(add(1));
    record.change(add(1));
    expect(record.store.get()).toEqual({ n: 2 });
    expect(Object.fromEntries(storage.entries)).toEqual({ [KEY]: raw });
  });
});

describe('storage that fails', () => {
  test.each([
    ['is not there', undefined],
    ['is blocked', Object.assign(memoryStorage(), { blocked: true })],
  ])('and %s: values live until the page closes', (_name, storage) => {
    const record = storedRecord(count, storage);
    record.change(add(1));
    record.change(add(1));
    expect(record.store.get()).toEqual({ n: 2 });
    expect(storageTrouble.get()).toBe('blocked');
  });

  test('and can’t be read any more: what is there is not written over', () => {
    const storage = memoryStorage({ [KEY]: kept(7) });
    const record = storedRecord(count, storage);
    storage.getItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    record.change(add(1));
    record.change(add(1));
    expect(record.store.get()).toEqual({ n: 9 });
    expect(storage.entries.get(KEY)).toBe(kept(7));
    expect(storageTrouble.get()).toBe('blocked');
  });

  test('and is full: later changes build on what did not fit', () => {
    const storage = memoryStorage({ [KEY]: kept(1) });
    const record = storedRecord(count, storage);
    storage.full.add(KEY);
    record.change(add(1));
    record.change(add(1));
    record.reload();
    expect(record.store.get()).toEqual({ n: 3 });
    expect(storage.entries.get(KEY)).toBe(kept(1));
    expect(storageTrouble.get()).toBe('full');
  });

  test('and fails twice: the first trouble is the one that is said', () => {
    const storage = memoryStorage({ [KEY]: 'no JSON' });
    const record = storedRecord(count, storage);
    storage.full.add(KEY);
    record.change(add(1));
    expect(storageTrouble.get()).toBe('corrupt');
  });
});

describe('two tabs', () => {
  test('a change builds on what the other tab kept', () => {
    const storage = memoryStorage();
    const [one, two] = [storedRecord(count, storage), storedRecord(count, storage)];
    one.change(add(1));
    two.change(add(10));
    expect(two.store.get()).toEqual({ n: 11 });
    expect(storage.entries.get(KEY)).toBe(kept(11));
  });

  test('a tab shows the other’s change once it reloads', () => {
    const storage = memoryStorage();
    const [one, two] = [storedRecord(count, storage), storedRecord(count, storage)];
    one.change(add(1));
    expect(two.store.get()).toEqual({ n: 0 });
    two.reload();
    expect(two.store.get()).toEqual({ n: 1 });
  });
});
