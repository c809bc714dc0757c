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

/** A record in this browser; another tab's changes are followed. */
export function inBrowser<T>(record: RecordKind<T>): StoredRecord<T> {
  const stored = storedRecord(record, browserStorage());
  if (typeof addEventListener === 'function') {
    addEventListener('storage', (event) => {
      if (event.key === record.key) stored.reload();
    });
  }
  return stored;
}
