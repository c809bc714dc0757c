import { createHash } from 'node:crypto';

/** A short hash of the exact bits of the numbers, in order. */
export function bitsOf(numbers: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(8 * numbers.length));
  numbers.forEach((x, n) => view.setFloat64(8 * n, x));
  return createHash('sha256').update(view).digest('hex').slice(0, 16);
}
