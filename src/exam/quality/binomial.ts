/** Chance of at most `k` successes in `n` tries at chance `p`: the exact binomial sum, for up to 1,000 tries. */
export function atMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  // Above one half (1 - p)^n may fall below the smallest number: count the failures instead.
  if (p > 0.5) return 1 - atMost(n - k - 1, n, 1 - p);
  let term = 1;
  for (let i = 0; i < n; i++) term *= 1 - p;
  let sum = term;
  for (let i = 1; i <= k; i++) {
    term *= ((n - i + 1) / i) * (p / (1 - p));
    sum += term;
  }
  return Math.min(1, sum);
}

export type ShareInterval = readonly [low: number, high: number];

/** The point from 0 to 1 where a function that falls goes through zero. */
function zeroOf(f: (p: number) => number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const p = (low + high) / 2;
    if (f(p) > 0) low = p;
    else high = p;
  }
  return (low + high) / 2;
}

/** Exact 95 % interval (Clopper and Pearson) of a share of which `k` of `n` were seen. */
export function interval(k: number, n: number): ShareInterval {
  const low = k === 0 ? 0 : zeroOf((p) => 0.025 - (1 - atMost(k - 1, n, p)));
  const high = k === n ? 1 : zeroOf((p) => atMost(k, n, p) - 0.025);
  return [low, high];
}
