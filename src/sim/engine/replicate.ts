/**
 * What each replication from `from` up to and without `until` gives, in order. Replications know
 * nothing of each other, so however they are split into batches, the list put together is the same.
 */
export function replicate<T>(
  from: number,
  until: number,
  runOne: (replication: number) => T,
): readonly T[] {
  return Array.from({ length: until - from }, (_, index) => runOne(from + index));
}
