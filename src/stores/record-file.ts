import { isObject } from './shape';
import type { Merge } from './merge';
import { unpack, type RecordKind, type StoredRecord } from './stored';

/** A stored record as a file carries it, whatever its kind. */
export interface Portable {
  readonly key: string;
  readonly version: number;
  readonly pack: () => { readonly version: number; readonly value: unknown };
  /** Reads what a file has of it; answers how to take that over, or nothing if it can't be read. */
  readonly read: (envelope: unknown) => (() => void) | undefined;
  readonly clear: () => void;
  /** Keeps the value of now; `back` brings it back, `join` adds it to what came since. */
  readonly keep: () => { readonly back: () => void; readonly join: () => void };
  readonly isEmpty: () => boolean;
}

export function portable<T>(
  record: RecordKind<T>,
  merge: Merge<T>,
  { store, change, reload }: StoredRecord<T>,
): Portable {
  const { key, version, empty } = record;
  const value = () => {
    reload();
    return store.get();
  };
  return {
    key,
    version,
    pack: () => ({ version, value: value() }),
    read(envelope) {
      const theirs = unpack(record, envelope);
      return theirs === undefined ? undefined : () => change((mine) => merge(mine, theirs));
    },
    clear: () => change(() => empty),
    keep() {
      const kept = value();
      return {
        back: () => change(() => kept),
        join: () => change((now) => merge(kept, now)),
      };
    },
    isEmpty: () => JSON.stringify(store.get()) === JSON.stringify(empty),
  };
}

const APP = 'service-camp';
const FORMAT = 1;
/** Browsers keep about five million characters for a site; no file of ours is longer. */
export const LONGEST_FILE = 5_000_000;

/** Why a file was not taken over: too big, not of this site, of a later version of it, or damaged. */
export const FILE_FAULTS = ['too-big', 'foreign', 'newer', 'damaged'] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** Every record in one text. `at` is when it was written, in ms since 1970. */
export function writeRecords(records: readonly Portable[], at: number): string {
  const packed = Object.fromEntries(records.map((record) => [record.key, record.pack()]));
  return `${JSON.stringify({ app: APP, format: FORMAT, at, records: packed })}\n`;
}

/** Reads all of a file before any of it counts: answers how to take it over, or why not. */
export function readRecords(
  records: readonly Portable[],
  text: string,
): readonly (() => void)[] | FileFault {
  if (text.length > LONGEST_FILE) return 'too-big';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'foreign';
  }
  if (!isObject(file) || file['app'] !== APP) return 'foreign';
  if (file['format'] !== FORMAT) return isLater(file['format'], FORMAT) ? 'newer' : 'damaged';
  const theirs = file['records'];
  if (!isObject(theirs)) return 'damaged';
  const steps: (() => void)[] = [];
  for (const [key, envelope] of Object.entries(theirs)) {
    const record = records.find((one) => one.key === key);
    if (!record || (isObject(envelope) && isLater(envelope['version'], record.version)))
      return 'newer';
    const step = record.read(envelope);
    if (!step) return 'damaged';
    steps.push(step);
  }
  return steps;
}

const isLater = (version: unknown, than: number) => typeof version === 'number' && version > than;
