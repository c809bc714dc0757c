import { invariant } from './invariant';

/** A number that cannot be mistaken for another number with another meaning. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
declare const brand: unique symbol;

/** A moment: whole seconds since Monday 00:00 of the first week. A duration is a plain number with its unit in its name. */
export type Tick = Brand<number, 'Tick'>;

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const MINUTE_SECONDS = 60;
export const HOUR_SECONDS = 3600;
export const DAY_SECONDS = 24 * HOUR_SECONDS;
export const WEEK_SECONDS = 7 * DAY_SECONDS;
export const WEEK_HOURS = 7 * 24;

/** The moment `seconds` after the start; throws unless whole and not negative. */
export function tick(seconds: number): Tick {
  // The sentence is made only when it is needed: this is called for every event.
  if (!(Number.isSafeInteger(seconds) && seconds >= 0)) {
    invariant(false, `a tick is whole and not negative, not ${seconds}`);
  }
  return seconds as Tick;
}

/** The moment on a day of the run (0 is the first Monday) at an hour and minute of the day. */
export function tickAt(day: number, hour = 0, minute = 0): Tick {
  return tick(day * DAY_SECONDS + hour * HOUR_SECONDS + minute * MINUTE_SECONDS);
}

/** Days since the first Monday, from 0. */
export const dayOf = (at: Tick): number => Math.floor(at / DAY_SECONDS);

/** Hour of the day, 0 to 23. */
export const hourOf = (at: Tick): number => Math.floor((at % DAY_SECONDS) / HOUR_SECONDS);

/** Minute of the hour, 0 to 59. */
export const minuteOf = (at: Tick): number => Math.floor((at % HOUR_SECONDS) / MINUTE_SECONDS);

/** Hour of the week, 0 (Monday 00:00) to 167. */
export const hourOfWeek = (at: Tick): number => Math.floor((at % WEEK_SECONDS) / HOUR_SECONDS);

export const weekdayOf = (at: Tick): Weekday => WEEKDAYS[dayOf(at) % 7]!;

/** Minutes of calendar time from one moment to a later one; fractions of a minute are kept. */
export const minutesBetween = (from: Tick, until: Tick): number => (until - from) / MINUTE_SECONDS;
