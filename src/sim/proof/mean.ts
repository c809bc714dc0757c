/** Mean of what is taken, from an index on; NaN of nothing. */
export function mean(
  values: ArrayLike<number>,
  from = 0,
  take?: (index: number) => boolean,
): number {
  let sum = 0;
  let count = 0;
  for (let index = from; index < values.length; index += 1) {
    if (take && !take(index)) continue;
    sum += values[index]!;
    count += 1;
  }
  return sum / count;
}
