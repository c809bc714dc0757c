/** Minutes that a paper may take: the exam's own, and those for who takes it in a second language. */
export const PAPER_MINUTES = [60, 75] as const;
export type PaperMinutes = (typeof PAPER_MINUTES)[number];

/** Minutes left at which the reader is told. */
export const WARNING_MINUTES = [15, 5] as const;
export type WarningMinutes = (typeof WARNING_MINUTES)[number];

const MINUTE_MS = 60_000;

/** Milliseconds from `now` to the end, never less than none. The end is a moment: sleep costs time too. */
export function timeLeftMs(endsAt: number, now: number): number {
  return Math.max(0, endsAt - now);
}

export const endOf = (startedAt: number, minutes: PaperMinutes): number =>
  startedAt + minutes * MINUTE_MS;

/** The warning in force when this much is left: the last that was reached, none once the time is up. */
export function warningAt(leftMs: number): WarningMinutes | undefined {
  if (leftMs <= 0) return undefined;
  return WARNING_MINUTES.findLast((minutes) => leftMs <= minutes * MINUTE_MS);
}

/** `34:12`, rounded up to a whole second so that 0:00 means that the time is up. */
export function formatLeft(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
