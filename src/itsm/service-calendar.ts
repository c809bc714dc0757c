import { HOUR_SECONDS, WEEKDAYS, WEEK_HOURS, WEEK_SECONDS, tick } from '~/base/ticks';
import type { Tick, Weekday } from '~/base/ticks';

/** Opening and closing hour per weekday (0 to 24); a day left out is closed. */
export type WeekHours = { readonly [day in Weekday]?: readonly [from: number, until: number] };

/** Opening hours that repeat every week, ready for counting. */
export interface ServiceCalendar {
  /** For each hour of the week, whether it is open. */
  readonly open: readonly boolean[];
  /** Open seconds from Monday 00:00 to the start of each hour; the last is the whole week. */
  readonly openUntil: readonly number[];
}

/** Counts opening hours once, so that any span is two look-ups. */
export function serviceCalendar(hours: WeekHours): ServiceCalendar {
  const open = Array.from({ length: WEEK_HOURS }, (_, hour) => {
    const day = WEEKDAYS[Math.floor(hour / 24)];
    const span = day && hours[day];
    return span !== undefined && hour % 24 >= span[0] && hour % 24 < span[1];
  });
  const openUntil = [0];
  for (const isOpen of open) openUntil.push(openUntil.at(-1)! + (isOpen ? HOUR_SECONDS : 0));
  return { open, openUntil };
}

/** Whole seconds since Monday 00:00; a remainder by `%` costs a call into C for numbers that are not small. */
const secondOfWeek = (at: number): number => at - Math.floor(at / WEEK_SECONDS) * WEEK_SECONDS;

/** Whether a moment lies in an open hour. */
export const isOpen = (calendar: ServiceCalendar, at: Tick): boolean =>
  calendar.open[Math.floor(secondOfWeek(at) / HOUR_SECONDS)]!;

/** Open seconds from the very first moment to `at`. */
export function serviceSecondsUntil(calendar: ServiceCalendar, at: Tick): number {
  const inWeek = secondOfWeek(at);
  const hour = Math.floor(inWeek / HOUR_SECONDS);
  return (
    Math.floor(at / WEEK_SECONDS) * calendar.openUntil[WEEK_HOURS]! +
    calendar.openUntil[hour]! +
    (calendar.open[hour] ? inWeek - hour * HOUR_SECONDS : 0)
  );
}

/** Open seconds between two moments. */
export const serviceSecondsBetween = (calendar: ServiceCalendar, from: Tick, until: Tick): number =>
  serviceSecondsUntil(calendar, until) - serviceSecondsUntil(calendar, from);

/** The first moment with `seconds` open seconds behind it, counted from `from`; undefined when it never opens. */
export function addServiceSeconds(
  calendar: ServiceCalendar,
  from: Tick,
  seconds: number,
): Tick | undefined {
  const perWeek = calendar.openUntil[WEEK_HOURS]!;
  if (seconds === 0) return from;
  if (perWeek === 0) return undefined;
  const wanted = serviceSecondsUntil(calendar, from) + seconds;
  // Whole weeks first, with at least one second left to find inside the week.
  const weeks = Math.ceil(wanted / perWeek) - 1;
  const left = wanted - weeks * perWeek;
  let hour = 0;
  while (calendar.openUntil[hour + 1]! < left) hour += 1;
  return tick(weeks * WEEK_SECONDS + hour * HOUR_SECONDS + left - calendar.openUntil[hour]!);
}
