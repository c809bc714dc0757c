const DAY_MS = 86_400_000;

/** Number of a day, from 1970 on, in the reader's own calendar. */
export function localDay(at: number): number {
  const moment = new Date(at);
  return Math.round(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY_MS);
}

/** Number of the day that is written `2027-01-31`. */
export const dayNumber = (day: string): number =>
  Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** A day by its number, written `2027-01-31`. */
export const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
