/** The midnight that begins the day `days` after the day of a moment, where the reader is. */
export function dayAhead(moment: Date, days: number): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + days);
}

/** The day of a moment where the reader is, as `2027-01-31`. */
export function isoDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
