import type { Duration } from '~/sim/engine';

/** One hour of the textbook in minutes of the small models: long, so that rounding to whole seconds is far below any z. */
const UNIT = 1000;
/** The same in ticks. */
export const HOUR_TICKS = UNIT * 60;

export const exponential = (hours: number): Duration => ({
  shape: 'exponential',
  meanMinutes: hours * UNIT,
});
export const fixed = (hours: number): Duration => ({ shape: 'fixed', meanMinutes: hours * UNIT });
export const lognormal = (hours: number, scv: number): Duration => ({
  shape: 'lognormal',
  meanMinutes: hours * UNIT,
  scv,
});

/** Arrivals at random, so many an hour of each class. */
export const arrivals = (...perHour: readonly number[]) =>
  perHour.map((rate) => ({ gapMeanMinutes: UNIT / rate }));
