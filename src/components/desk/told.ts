/**
 * What is told about once a lever is taken in hand. What stands above it stays told, so that the lever
 * does not move away from under the pointer; what stands below folds away. The last is the latest.
 */
export function toldWith<T>(order: readonly T[], told: readonly T[], lever: T): readonly T[] {
  const place = order.indexOf(lever);
  return [...told.filter((other) => order.indexOf(other) < place), lever];
}
