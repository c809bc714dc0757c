import { compareWeeks } from './compare';
import type { Comparison, Pair, Week } from './protocol';

/** Weeks in the first result, and the step of all others. */
const FIRST_RESULT = 20;

/**
 * Puts the weeks of several workers in order. A result speaks of the first weeks without a gap, so it
 * depends on how many there are and not on who brought them. Each has at least twice the weeks of the
 * one before: less would hardly narrow a band, and the page has to draw every one.
 */
export function gatherWeeks(replications: number) {
  const now: Week[] = [];
  const before: Week[] = [];
  const early = new Map<number, Pair<readonly Week[]>>();
  let reported = 0;
  return {
    /** The result that these weeks make possible, if any; it has all replications when it is the last. */
    take(from: number, weeks: Pair<readonly Week[]>): Comparison | undefined {
      early.set(from, weeks);
      for (let next = early.get(now.length); next; next = early.get(now.length)) {
        early.delete(now.length);
        now.push(...next.now);
        before.push(...next.before);
      }
      const all = now.length === replications;
      const whole = all ? replications : now.length - (now.length % FIRST_RESULT);
      if (!all && (whole === 0 || whole < 2 * reported)) return undefined;
      reported = whole;
      return compareWeeks(now.slice(0, whole), before.slice(0, whole));
    },
  };
}
