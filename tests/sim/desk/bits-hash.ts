/** JSON tells neither -0 from 0, nor NaN and the infinities from null. */
const exact = (_key: string, value: unknown) =>
  Object.is(value, -0)
    ? '-0'
    : Number.isFinite(value) || typeof value !== 'number'
      ? value
      : String(value);

/**
 * The first 64 bits of SHA-256 over every field, in hexadecimal: two values of one hash are the same to
 * the last bit of every number. Works in Node and in pages.
 */
export async function bitsHash(value: unknown): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(value, exact));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
