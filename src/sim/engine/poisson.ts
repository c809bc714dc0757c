import { exp } from '~/base/maths';

/**
 * A Poisson number by inversion: the first whole number whose cumulative probability exceeds `u`.
 * Meant for means up to a few hundred, where exp(-mean) is still a number.
 */
export function poisson(mean: number, u: number): number {
  let term = exp(-mean);
  let sum = term;
  let count = 0;
  // Beyond all probability the terms vanish and the sum stands still.
  while (u >= sum && term > 0) {
    count += 1;
    term *= mean / count;
    sum += term;
  }
  return count;
}
