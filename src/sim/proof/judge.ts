import { zScore } from '~/sim/engine';
import type { Gate } from './experiment';

/** No gate may be further off than this; at fixed seeds it holds always or never. */
export const Z_LIMIT = 3.5;
/** The normal value with 99.95 % below it: an interval of 99.9 %, for figures that others published. */
export const Z_PUBLISHED = 3.2905;

export interface Verdict {
  readonly expected: number;
  readonly obtained: number;
  /** Of the difference: where the expected value is an estimate too, its own error is in it. */
  readonly standardError: number;
  readonly z: number;
  readonly held: boolean;
}

/** What the replications say about a gate. Values that do not differ at all hold nothing. */
export function judge(gate: Gate, values: readonly number[]): Verdict {
  const { expected, published } = gate;
  const { obtained, standardError: own } = zScore(values, expected);
  const standardError = published
    ? Math.sqrt(own * own + published.variance / published.days)
    : own;
  const z = (obtained - expected) / standardError;
  const near = published
    ? Math.abs(obtained - expected) < Z_PUBLISHED * standardError + published.rounding
    : Math.abs(z) < Z_LIMIT;
  return { expected, obtained, standardError, z, held: own > 0 && near };
}
