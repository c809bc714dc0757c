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
