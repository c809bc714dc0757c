import { isoDay as isoDayOf } from '~/components/lesson/calendar-day';

/** A moment's day in the reader's own calendar, as `2027-01-31`. */
export const isoDay = (moment: number): string => isoDayOf(new Date(moment));

/** The moment at which a day of the reader's own calendar begins. */
export const dayStart = (iso: string): number => new Date(`${iso}T00:00`).getTime();

const DAY_MS = 86_400_000;
const FARTHEST_DAYS = 400;

/**
 * Moments to look back at: the end of each day since `from`, at most 400 days ago, and now. Of a long
 * time evenly spread days, at most `most` in all.
 */
export function lookBack(from: number, now: number, most = 30): readonly number[] {
  const ends: number[] = [];
  const day = new Date(Math.max(from, now - FARTHEST_DAYS * DAY_MS));
  for (day.setHours(24, 0, 0, 0); day.getTime() <= now; day.setHours(24, 0, 0, 0)) {
    ends.push(day.getTime() - 1);
  }
  const step = Math.max(1, Math.ceil(ends.length / (most - 1)));
  return [...ends.filter((_, i) => (ends.length - 1 - i) % step === 0), now];
}
