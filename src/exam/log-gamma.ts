import { log } from '~/base/maths';

const HALF_LOG_TWO_PI = 0.9189385332046727;
/** From here on the series below is exact to the last bits of a number. */
const FAR = 10;

/**
 * ln Γ(x) for x > 0: Stirling's series after the recurrence Γ(x) = Γ(x + 1) / x has led far enough.
 * Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 6.1.15 and 6.1.41.
 */
export function logGamma(x: number): number {
  let product = 1;
  let far = x;
  while (far < FAR) {
    product *= far;
    far += 1;
  }
  const r = 1 / far;
  const r2 = r * r;
  const series = r * (1 / 12 - r2 * (1 / 360 - r2 * (1 / 1260 - r2 * (1 / 1680 - r2 / 1188))));
  return (far - 0.5) * log(far) - far + HALF_LOG_TWO_PI + series - log(product);
}

/** ln B(a, b), the beta function, for a and b over 0. */
export const logBeta = (a: number, b: number): number =>
  logGamma(a) + logGamma(b) - logGamma(a + b);
