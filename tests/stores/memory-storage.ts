import type { KeyValueStorage } from '~/stores/stored';

export interface MemoryStorage extends KeyValueStorage {
  readonly entries: Map<string, string>;
  /** Keys that can't be written any more: storage is full. */
  readonly full: Set<string>;
  blocked: boolean;
}

/** Storage that a test can fill and block. */
export function memoryStorage(start: Readonly<Record<string, string>> = {}): MemoryStorage {
  const entries = new Map(Object.entries(start));
  const storage: MemoryStorage = {
    entries,
    full: new Set(),
    blocked: false,
    getItem(key) {
      if (storage.blocked) throw new DOMException('denied', 'SecurityError');
      return entries.get(key) ?? null;
    },
    setItem(key, value) {
      if (storage.blocked || storage.full.has(key))
        throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, value);
    },
  };
  return storage;
}
