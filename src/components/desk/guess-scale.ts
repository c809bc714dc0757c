import type { MeasureId } from '~/sim/desk';
import { unitOf } from './format';

/** How far a guess reaches, how finely it is set, and how many times it is written: a share in per cent. */
export interface GuessScale {
  readonly most: number;
  readonly step: number;
  readonly times: number;
}

/** A slider of more steps than this is slow to lead by arrow keys. */
const MOST_STEPS = 150;
const ROUND = [5, 2, 1] as const;

/** The largest of 1, 2, 5, 10, 20 ... that is not above a size, and 1 below that. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, size)));
  return power * (ROUND.find((times) => times * power <= size) ?? 1);
}

/** From nothing to three times what a measure is now; a share ends at all. */
export function guessScale(measure: MeasureId, now: number): GuessScale {
  if (unitOf(measure) === 'share') return { most: 1, step: 0.01, times: 100 };
  const reach = Math.max(10, now * 3);
  const step = roundStep(reach / MOST_STEPS);
  return { most: Math.ceil(reach / (10 * step)) * 10 * step, step, times: 1 };
}

/** The guess nearest to a value that the slider can stand at. */
export const nearestGuess = ({ step }: GuessScale, value: number): number =>
  Number((Math.round(value / step) * step).toFixed(2));

/** Whether a guess is less than a tenth off. */
export const isClose = (guess: number, value: number): boolean =>
  Math.abs(guess - value) < Math.abs(value) / 10;
