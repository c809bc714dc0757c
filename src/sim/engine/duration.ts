import { exp, log, normalQuantile } from '~/base/maths';
import { MINUTE_SECONDS } from '~/base/ticks';

/** A length of time that differs from case to case. `scv` is variance over squared mean. */
export type Duration =
  | { readonly shape: 'fixed'; readonly meanMinutes: number }
  | { readonly shape: 'exponential'; readonly meanMinutes: number }
  | { readonly shape: 'lognormal'; readonly meanMinutes: number; readonly scv: number };

/** Whole seconds of a case whose uniform number is `u`: the same `u` ranks equally in every shape. */
export type Sampler = (u: number) => number;

/**
 * Draws by inversion, one uniform number a case.
 * Lognormal: sigma^2 = ln(1 + scv), mu = ln(mean) - sigma^2 / 2.
 */
export function samplerOf(duration: Duration): Sampler {
  const mean = duration.meanMinutes * MINUTE_SECONDS;
  if (duration.shape === 'fixed') {
    const seconds = Math.round(mean);
    return () => seconds;
  }
  if (duration.shape === 'exponential') return (u) => Math.round(-mean * log(1 - u));
  const variance = log(1 + duration.scv);
  const sigma = Math.sqrt(variance);
  const mu = log(mean) - variance / 2;
  return (u) => Math.round(exp(mu + sigma * normalQuantile(u)));
}
