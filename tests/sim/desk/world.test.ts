import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldOf, worldsOf } from '~/sim/desk/world';
import { scenario } from './fixtures';

const SEED = 1898;

describe('a remembered world', () => {
  const worlds = worldsOf(scenario, SEED, 2);
  const entity = fc.oneof(fc.nat({ max: 2 }), fc.integer({ min: 900, max: 2 ** 32 - 1 }));
  const attribute = fc.oneof(fc.nat({ max: 66 }), fc.constantFrom(2_000, 500_001));
  const addresses = fc.array(fc.tuple(entity, attribute), { minLength: 1, maxLength: 40 });

  it.each([0, 1, 2])('brings to replication %i what chance brings, asked once or again', (n) => {
    const plain = worldOf(scenario, SEED, n);
    expect(worlds(n).arrivals).toEqual(plain.arrivals);
    expect(worlds(n).traits).toEqual(plain.traits);
    fc.assert(
      fc.property(addresses, (asked) => {
        for (const [e, a] of [...asked, ...asked]) {
          expect(worlds(n).chance.uniform(e, a)).toBe(plain.chance.uniform(e, a));
        }
      }),
    );
  });

  it.each([0, 1, 2])('samples in replication %i what chance samples, asked once or again', (n) => {
    const plain = worldOf(scenario, SEED, n);
    // Worlds of its own: an address that is sampled is read in no other way.
    const sampled = worldsOf(scenario, SEED, 2);
    const halves = (u: number) => Math.round(2 * u);
    fc.assert(
      fc.property(addresses, (asked) => {
        for (const [e, a] of [...asked, ...asked]) {
          const half = plain.chance.sample(e, a, halves);
          expect(half).toBe(halves(plain.chance.uniform(e, a)));
          expect(sampled(n).chance.sample(e, a, halves)).toBe(half);
        }
      }),
    );
  });

  it('is made once, up to as many as were asked for', () => {
    expect(worlds(1)).toBe(worlds(1));
    expect(worlds(2)).not.toBe(worlds(2));
  });
});
