import { DAY_SECONDS, HOUR_SECONDS } from '~/base/ticks';

export type Step = 'back' | 'event' | 'hour' | 'day';

/** Where a step leads from a moment: the full hour before or after it, or the next opening of reception. */
export function stepTo(step: Exclude<Step, 'event'>, at: number, opensTick: number): number {
  if (step === 'back') return (Math.ceil(at / HOUR_SECONDS) - 1) * HOUR_SECONDS;
  if (step === 'hour') return (Math.floor(at / HOUR_SECONDS) + 1) * HOUR_SECONDS;
  return (Math.floor((at - opensTick) / DAY_SECONDS) + 1) * DAY_SECONDS + opensTick;
}
