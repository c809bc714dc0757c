/** Chances of 0, 1, 2, ... right answers; they add up to 1. */
export type Distribution = readonly number[];

/** a (a + 1) (a + 2) ..., `many` factors. */
function rising(a: number, many: number): number {
  let product = 1;
  for (let i = 0; i < many; i += 1) product *= a + i;
  return product;
}

/** Right answers among a few questions, each right with a chance drawn once from Beta(a, b). */
export function betaBinomial(n: number, a: number, b: number): Distribution {
  const whole = rising(a + b, n);
  let ways = 1;
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) ways = (ways * (n - k + 1)) / k;
    return (ways * rising(a, k) * rising(b, n - k)) / whole;
  });
}

/** The sum of two independent numbers of right answers. */
export function convolve(one: Distribution, other: Distribution): Distribution {
  const sum = new Array<number>(one.length + other.length - 1).fill(0);
  for (let i = 0; i < one.length; i += 1) {
    for (let j = 0; j < other.length; j += 1) sum[i + j]! += one[i]! * other[j]!;
  }
  return sum;
}

/** Several distributions over the same numbers, each with its share; shares add up to 1. */
export function mixture(parts: readonly (readonly [Distribution, share: number])[]): Distribution {
  const mixed = new Array<number>(parts[0]?.[0].length ?? 0).fill(0);
  for (const [part, share] of parts) {
    for (let k = 0; k < part.length; k += 1) mixed[k]! += share * part[k]!;
  }
  return mixed;
}

export const meanOf = (chances: Distribution): number =>
  chances.reduce((sum, p, k) => sum + k * p, 0);

/** The chance of `least` or more. */
export const chanceOfAtLeast = (chances: Distribution, least: number): number =>
  Math.min(
    1,
    chances.slice(least).reduce((sum, p) => sum + p, 0),
  );

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The fewest neighbouring numbers that hold at least `share`; of two alike, the more likely, then the lower. */
export function shortestInterval(chances: Distribution, share: number): Interval {
  for (let length = 1; length <= chances.length; length += 1) {
    let best: (Interval & { held: number }) | undefined;
    for (let low = 0; low + length <= chances.length; low += 1) {
      const held = chances.slice(low, low + length).reduce((sum, p) => sum + p, 0);
      if (held >= share - 1e-9 && held > (best?.held ?? 0) + 1e-9)
        best = { low, high: low + length - 1, held };
    }
    if (best) return { low: best.low, high: best.high };
  }
  return { low: 0, high: chances.length - 1 };
}

/** `many` equally likely numbers: the middle of each share of the distribution, ascending. */
export function equallyLikely(chances: Distribution, many: number): readonly number[] {
  let k = 0;
  let below = chances[0] ?? 0;
  return Array.from({ length: many }, (_, i) => {
    while (below < (i + 0.5) / many && k < chances.length - 1) below += chances[++k]!;
    return k;
  });
}
