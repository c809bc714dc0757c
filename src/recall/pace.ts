/** New cards a day without an exam. */
export const PLAIN_FRESH = 10;
/** Part of the days to the exam in which all cards are met; the rest is for reviews alone. */
const MEETING_SHARE = 0.7;
/** Part of a day's cards that may be new. */
const FRESH_SHARE = 0.6;

/** New cards today, so that all are met in time if `pace` (cards a day) allows it. */
export function freshToday(unseen: number, daysLeft: number, pace: number): number {
  const meetingDays = Math.max(1, Math.floor(daysLeft * MEETING_SHARE));
  return Math.min(Math.ceil(unseen / meetingDays), Math.ceil(pace * FRESH_SHARE));
}

/** A part, more, and the whole of what meets every card in time, and half as much again. */
const PACE_STEPS = [1 / 3, 2 / 3, 1, 3 / 2] as const;
/** Where all are met: a pace that comes round the deck in this many days. */
const ROUND_DAYS = 20;

/** Paces to choose from, in cards a day, slow to quick: different multiples of five. */
export function pacesFor(unseen: number, all: number, daysLeft: number): readonly number[] {
  const meetingDays = Math.max(1, Math.floor(daysLeft * MEETING_SHARE));
  const whole = Math.max(unseen / meetingDays / FRESH_SHARE, all / ROUND_DAYS);
  const fives = PACE_STEPS.map((step) => Math.max(5, Math.ceil((whole * step) / 5) * 5));
  return [...new Set(fives)];
}
