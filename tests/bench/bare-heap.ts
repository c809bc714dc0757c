import { chanceOf } from '~/base/philox';
import { samplerOf } from '~/sim/engine';

/**
 * The least that any event list must do: a flat binary heap of `pending` keys, the smallest taken and
 * put back later (the hold model), with one exponential drawn for each. No ties, no tickets, no lines.
 *
 * @returns the last key, so that nothing is optimised away
 */
export function holdBareHeap(pending: number, holds: number, seed: number): number {
  const chance = chanceOf(seed, 0);
  const gap = samplerOf({ shape: 'exponential', meanMinutes: 1000 });
  const keys = new Float64Array(pending);
  for (let n = 0; n < pending; n += 1) keys[n] = gap(chance.uniform(n, 0));
  keys.sort();
  for (let n = 0; n < holds; n += 1) {
    const key = keys[0]! + gap(chance.uniform(n, 1));
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= pending) break;
      if (child + 1 < pending && keys[child + 1]! < keys[child]!) child += 1;
      if (keys[child]! >= key) break;
      keys[hole] = keys[child]!;
      hole = child;
    }
    keys[hole] = key;
  }
  return keys[0]!;
}
