import { storedRecord, type KeyValueStorage, type RecordKind, type StoredRecord } from './stored';

/** The browser's own storage, or nothing where it is blocked (or where there is no browser). */
function browserStorage(): KeyValueStorage | undefined {
  try {
    if (typeof localStorage === 'undefined') return undefined;
    localStorage.getItem('service-camp:probe');
    return localStorage;
  } catch {
    return undefined;
  }
}

const open = new Map<string, StoredRecord<unknown>>();

/**
 * A record in this browser; another tab's changes are followed. Asked again for the same record it
 * answers the same one: whoever changes it, all of the page sees it.
 */
export function inBrowser<T>(record: RecordKind<T>): StoredRecord<T> {
  const known = open.get(record.key) as StoredRecord<T> | undefined;
  if (known) return known;
  const stored = storedRecord(record, browserStorage());
  open.set(record.key, stored as StoredRecord<unknown>);
  if (typeof addEventListener === 'function') {
    addEventListener('storage', (event) => {
      if (event.key === record.key) stored.reload();
    });
  }
  return stored;
}
