import { exp, log, normalQuantile } from '~/base/maths';
import { chanceOf } from '~/base/philox';

const DRAWS = 5000;

/**
 * What every duration is drawn from, before it is rounded to whole ticks: records alone would hide
 * engines that differ in the last bits of a logarithm.
 */
export function mathsOf(seed: number): readonly (readonly number[])[] {
  const chance = chanceOf(seed, 0);
  return Array.from({ length: DRAWS }, (_, n) => {
    const u = chance.uniform(n, 0);
    return [u, log(u), exp(40 * u - 20), normalQuantile(u)];
  });
}
