import fc from 'fast-check';
import { expect } from 'vitest';
import type { Merge } from '~/stores/merge';

/** What every merge must keep, so that files may be taken over in any order and again. */
export const MERGE_LAWS: Readonly<
  Record<string, <T>(merge: Merge<T>, value: fc.Arbitrary<T>) => void>
> = {
  'is commutative: whose file it is makes no difference': (merge, value) =>
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    ),
  'is associative: the order of files makes no difference': (merge, value) =>
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    ),
  'is idempotent: the same file again changes nothing': (merge, value) =>
    fc.assert(
      fc.property(value, value, (a, b) => {
        const merged = merge(a, b);
        expect(merge(merged, merged)).toEqual(merged);
        expect(merge(merged, b)).toEqual(merged);
        expect(merge(a, merged)).toEqual(merged);
      }),
    ),
};
