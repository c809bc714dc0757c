import { exp, log, normalQuantile } from '~/base/maths';
import type { Chance } from '~/base/philox';

/**
 * A gamma number with mean 1 and squared variation `scv` (shape 1 / scv), at its own address: Marsaglia
 * and Tsang, "A simple method for generating gamma variables" (2000). It rejects, so try n reads the
 * attributes `attribute + 1 + 2n` and the next: however many tries it takes, no other number moves.
 */
export function gammaFactor(
  chance: Chance,
  entity: number,
  attribute: number,
  scv: number,
): number {
  if (scv === 0) return 1;
  const shape = 1 / scv;
  // Below shape 1: a gamma of shape + 1 times U^(1 / shape).
  const boost = shape < 1 ? exp(log(chance.uniform(entity, attribute)) / shape) : 1;
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let at = attribute + 1; ; at += 2) {
    const x = normalQuantile(chance.uniform(entity, at));
    const root = 1 + c * x;
    // At or below 0, v has no logarithm, and the comparison fails as it should.
    const v = root * root * root;
    const u = chance.uniform(entity, at + 1);
    if (log(u) < (x * x) / 2 + d - d * v + d * log(v)) return (d * v * boost) / shape;
  }
}
