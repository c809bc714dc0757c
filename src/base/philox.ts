/**
 * Philox4x32-10: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (2011).
 * A block cipher on a counter: every address has its number, whatever was drawn before.
 */
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const ROUNDS = 10;

/** High half of the 64-bit product of two unsigned 32-bit numbers, as 32 bits with any sign, by halves: no partial sum reaches 2^32. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const low = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
  const high = (Math.imul(aLow, bHigh) + (low & 0xffff)) | 0;
  return (Math.imul(aHigh, bHigh) + (low >>> 16) + (high >>> 16)) | 0;
}

/** Four unsigned 32-bit words, in place: the counter goes in, the random block comes out. */
export function philox(block: Uint32Array, key0: number, key1: number): void {
  let c0 = block[0]! | 0;
  let c1 = block[1]! | 0;
  let c2 = block[2]! | 0;
  let c3 = block[3]! | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const high0 = multiplyHigh(MULTIPLIER_0, c0);
    const low0 = Math.imul(MULTIPLIER_0, c0);
    const high1 = multiplyHigh(MULTIPLIER_1, c2);
    const low1 = Math.imul(MULTIPLIER_1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + WEYL_0) | 0;
    k1 = (k1 + WEYL_1) | 0;
  }
  block[0] = c0;
  block[1] = c1;
  block[2] = c2;
  block[3] = c3;
}

/** All chance of one replication. It holds no state: the same address always gives the same number. */
export interface Chance {
  /** Uniform in (0, 1), ends excluded, with 52 random bits. Both arguments are whole, from 0 to 2^32 - 1. */
  uniform(entity: number, attribute: number): number;
}

/**
 * Chance keyed by a seed and a replication, both whole numbers from 0 to 2^32 - 1.
 *
 * The same block as `philox` gives, without the half of it that nobody reads: the upper words of the
 * counter are 0, and only the first two words come out. A run spends a sixth of its time here, so the
 * keys of the rounds are made once, and the multipliers stand in the loop as literals, whole and in halves:
 * an engine looks anything else up in every round.
 */
export function chanceOf(seed: number, replication: number): Chance {
  const keys = Int32Array.from({ length: 2 * ROUNDS }, (_, at) =>
    at % 2 === 0 ? seed + (at / 2) * WEYL_0 : replication + ((at - 1) / 2) * WEYL_1,
  );
  return {
    uniform(entity, attribute) {
      let c0 = attribute ^ keys[0]!;
      let c1 = 0;
      let c2 = multiplyHigh(MULTIPLIER_0, entity) ^ keys[1]!;
      let c3 = Math.imul(0xd2511f53, entity);
      for (let at = 2; at < 2 * ROUNDS - 2; at += 2) {
        const low0 = c0 & 0xffff;
        const high0 = c0 >>> 16;
        const low2 = c2 & 0xffff;
        const high2 = c2 >>> 16;
        const middle0 = (Math.imul(0xd251, low0) + (Math.imul(0x1f53, low0) >>> 16)) | 0;
        const carry0 = (Math.imul(0x1f53, high0) + (middle0 & 0xffff)) >>> 16;
        const middle2 = (Math.imul(0xcd9e, low2) + (Math.imul(0x8d57, low2) >>> 16)) | 0;
        const carry2 = (Math.imul(0x8d57, high2) + (middle2 & 0xffff)) >>> 16;
        const product0 = Math.imul(0xd2511f53, c0);
        const product2 = Math.imul(0xcd9e8d57, c2);
        c0 = (Math.imul(0xcd9e, high2) + (middle2 >>> 16) + carry2) ^ c1 ^ keys[at]!;
        c1 = product2;
        c2 = (Math.imul(0xd251, high0) + (middle0 >>> 16) + carry0) ^ c3 ^ keys[at + 1]!;
        c3 = product0;
      }
      const word0 = multiplyHigh(MULTIPLIER_1, c2) ^ c1 ^ keys[2 * ROUNDS - 2]!;
      const word1 = Math.imul(0xcd9e8d57, c2);
      // 26 + 26 bits and a half step: never 0, never 1.
      return ((word0 >>> 6) * 67108864 + (word1 >>> 6) + 0.5) / 4503599627370496;
    },
  };
}
