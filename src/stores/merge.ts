import { isObject } from './shape';

/**
 * Joins what two browsers know. Every merge is commutative, associative and idempotent, so that files
 * may be taken over in any order and as often as one likes.
 */
export type Merge<T> = (one: T, other: T) => T;

/** The same text for the same value, whatever the order of its fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The one with the later moment; of two of the same moment always the same one. */
export const newest =
  <T>(momentOf: (value: T) => number): Merge<T> =>
  (one, other) => {
    const [mine, theirs] = [momentOf(one), momentOf(other)];
    if (mine !== theirs) return mine > theirs ? one : other;
    return canonical(one) >= canonical(other) ? one : other;
  };

/** Every entry that one of the two has, merged; what only one has is merged with itself. */
export const byEntry =
  <T>(merge: Merge<T>): Merge<Readonly<Record<string, T>>> =>
  (one, other) => {
    const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
    return Object.fromEntries(
      [...new Map([...mine, ...theirs])].map(([id, either]) => [
        id,
        merge(mine.get(id) ?? either, theirs.get(id) ?? either),
      ]),
    );
  };

/** All things of two logs, each once, oldest first. Things are the same when `nameOf` says so. */
export const union =
  <T extends { readonly at: number }>(nameOf: (value: T) => string): Merge<readonly T[]> =>
  (one, other) => {
    const known = new Map<string, T>();
    for (const value of [...one, ...other]) {
      const name = nameOf(value);
      const before = known.get(name);
      if (before === undefined || canonical(value) > canonical(before)) known.set(name, value);
    }
    return [...known]
      .sort(([a, x], [b, y]) => x.at - y.at || (a < b ? -1 : 1))
      .map(([, value]) => value);
  };
