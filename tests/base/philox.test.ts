import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, philox } from '~/base/philox';

const FULL = 0xffffffff;
const block = (counter: readonly number[], key0: number, key1: number) => {
  const words = Uint32Array.from(counter);
  philox(words, key0, key1);
  return [...words];
};
const hex = (words: readonly number[]) =>
  words.map((word) => word.toString(16).padStart(8, '0')).join(' ');

describe('Philox4x32-10', () => {
  it.each([
    ['zeros', [0, 0, 0, 0], 0, 0, '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    ['ones', [FULL, FULL, FULL, FULL], FULL, FULL, '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  ])('gives the known answer of Random123 for all %s', (_name, counter, key0, key1, answer) => {
    expect(hex(block(counter, key0, key1))).toBe(answer);
  });

  it('reaches the 10 000th value of the C++26 engine: word 3 of block 2499 under its default seed', () => {
    expect(block([2499, 0, 0, 0], 20111115, 0)[3]).toBe(1955073260);
  });

  it('multiplies as 64-bit integers do, for any counter and key', () => {
    const word = fc.integer({ min: 0, max: FULL });
    const big = (counter: readonly number[], key: readonly number[]) => {
      const mask = 0xffffffffn;
      let [c0, c1, c2, c3] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
      let [k0, k1] = key.map(BigInt) as [bigint, bigint];
      for (let round = 0; round < 10; round += 1) {
        const product0 = 0xd2511f53n * c0;
        const product1 = 0xcd9e8d57n * c2;
        [c0, c1, c2, c3] = [
          (product1 >> 32n) ^ c1 ^ k0,
          product1 & mask,
          (product0 >> 32n) ^ c3 ^ k1,
          product0 & mask,
        ];
        k0 = (k0 + 0x9e3779b9n) & mask;
        k1 = (k1 + 0xbb67ae85n) & mask;
      }
      return [c0, c1, c2, c3].map(Number);
    };
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), fc.tuple(word, word), (counter, key) => {
        expect(block(counter, ...key)).toEqual(big(counter, key));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('chance', () => {
  const address = fc.integer({ min: 0, max: FULL });

  it('gives an address the same number whatever was drawn before', () => {
    fc.assert(
      fc.property(
        address,
        address,
        fc.array(fc.tuple(address, address)),
        (entity, attribute, others) => {
          const fresh = chanceOf(7, 3).uniform(entity, attribute);
          const used = chanceOf(7, 3);
          for (const [e, a] of others) used.uniform(e, a);
          expect(used.uniform(entity, attribute)).toBe(fresh);
        },
      ),
      { seed: 2 },
    );
  });

  it('is 26 bits of word 0, then 26 of word 1, and a half step', () => {
    fc.assert(
      fc.property(address, address, address, address, (seed, replication, entity, attribute) => {
        const [first, second] = block([entity, attribute, 0, 0], seed, replication);
        const steps = Math.floor(first! / 64) * 2 ** 26 + Math.floor(second! / 64) + 0.5;
        expect(chanceOf(seed, replication).uniform(entity, attribute)).toBe(steps / 2 ** 52);
      }),
      { seed: 4 },
    );
  });

  it('stays between 0 and 1 and never reaches either', () => {
    fc.assert(
      fc.property(address, address, address, address, (seed, replication, entity, attribute) => {
        const u = chanceOf(seed, replication).uniform(entity, attribute);
        expect(u > 0 && u < 1).toBe(true);
      }),
      { seed: 3 },
    );
  });

  it.each([
    ['seed', (n: number) => chanceOf(n, 0).uniform(0, 0)],
    ['replication', (n: number) => chanceOf(0, n).uniform(0, 0)],
    ['entity', (n: number) => chanceOf(0, 0).uniform(n, 0)],
    ['attribute', (n: number) => chanceOf(0, 0).uniform(0, n)],
  ])('is uniform along the %s: chi-square over 100 cells within 3.5 deviations', (_name, draw) => {
    const count = 20_000;
    const cells = new Array<number>(100).fill(0);
    for (let n = 0; n < count; n += 1) cells[Math.floor(draw(n) * 100)]! += 1;
    const chiSquare = cells.reduce(
      (sum, seen) => sum + (seen - count / 100) ** 2 / (count / 100),
      0,
    );
    expect(Math.abs(chiSquare - 99) / Math.sqrt(2 * 99)).toBeLessThan(3.5);
  });
});
