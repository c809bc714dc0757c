/** The midnight that begins the day `days` after the day of a moment, where the reader is. */
export function dayAhead(moment: Date, days: number): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + days);
}

/** The day of a moment where the reader is, as `2027-01-31`. */
export function isoDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

const DAY_MS = 86_400_000;

/** Days from one date to another, both as `2027-01-31`; `undefined` where one of them is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [Date.parse(`${from}T00:00Z`), Date.parse(`${to}T00:00Z`)];
  return Number.isNaN(start) || Number.isNaN(end) ? undefined : Math.round((end - start) / DAY_MS);
}
