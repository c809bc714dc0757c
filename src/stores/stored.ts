import { atom, type ReadableAtom } from 'nanostores';
import { reportTrouble } from './storage-trouble';

/** The part of `localStorage` that a record needs; tests pass their own. */
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** One kind of record that the browser keeps: its key, its shape, its life. */
export interface RecordKind<T> {
  readonly key: string;
  /** Raised when the shape changes; each older version then needs a migration. */
  readonly version: number;
  readonly empty: T;
  /** Answers the value if `raw` has the shape of this version, else `undefined`. */
  readonly parse: (raw: unknown) => T | undefined;
  /** `migrations[n]` turns the raw value of version n into that of version n + 1. */
  readonly migrations?: Readonly<Record<number, (raw: unknown) => unknown>>;
}

export interface StoredRecord<T> {
  readonly store: ReadableAtom<T>;
  /** Applies a pure change to the newest value, shows it, and keeps it if the browser lets us. */
  readonly change: (step: (now: T) => T) => void;
  /** Reads the record again, after another tab wrote it. */
  readonly reload: () => void;
}

type Reading<T> =
  { kind: 'value'; value: T } | { kind: 'absent' } | { kind: 'corrupt'; raw: string };

/** The value of `{ version, value }` as today's version has it; `undefined` where it is no such thing. */
export function unpack<T>(record: RecordKind<T>, envelope: unknown): T | undefined {
  if (typeof envelope !== 'object' || envelope === null) return undefined;
  if (!('version' in envelope && 'value' in envelope)) return undefined;
  let { version, value } = envelope as { version: unknown; value: unknown };
  while (typeof version === 'number' && version < record.version) {
    const step = record.migrations?.[version];
    if (!step) break;
    value = step(value);
    version += 1;
  }
  return version === record.version ? record.parse(value) : undefined;
}

function read<T>(record: RecordKind<T>, raw: string | null): Reading<T> {
  if (raw === null) return { kind: 'absent' };
  try {
    const value = unpack(record, JSON.parse(raw));
    if (value !== undefined) return { kind: 'value', value };
  } catch {
    // Not JSON: corrupt, like any other shape that is not ours.
  }
  return { kind: 'corrupt', raw };
}

/**
 * A record that outlives the visit, as a store. Three things may go wrong, and none breaks the page:
 * storage is blocked or full (the value lives until the page closes), or what is there cannot be
 * read (it is copied to `<key>:aside` and the record starts afresh; if even the copy fails, the
 * unreadable text is left alone and nothing is written over it). Each is reported once.
 */
export function storedRecord<T>(
  record: RecordKind<T>,
  storage: KeyValueStorage | undefined,
): StoredRecord<T> {
  const store = atom<T>(record.empty);
  let writable = storage !== undefined;

  function newest(): T {
    if (!storage || !writable) return store.get();
    let raw: string | null;
    try {
      raw = storage.getItem(record.key);
    } catch {
      writable = false;
      reportTrouble('blocked');
      return store.get();
    }
    const reading = read(record, raw);
    if (reading.kind === 'value') return reading.value;
    if (reading.kind === 'absent') return record.empty;
    reportTrouble('corrupt');
    try {
      storage.setItem(`${record.key}:aside`, reading.raw);
    } catch {
      writable = false;
    }
    return store.get();
  }

  function reload(): void {
    store.set(newest());
  }

  function change(step: (now: T) => T): void {
    const value = step(newest());
    store.set(value);
    if (!storage || !writable) return;
    try {
      storage.setItem(record.key, JSON.stringify({ version: record.version, value }));
    } catch {
      // What did not fit stays in memory; later changes build on it, not on the older record.
      writable = false;
      reportTrouble('full');
    }
  }

  if (!storage) reportTrouble('blocked');
  reload();
  return { store, change, reload };
}
