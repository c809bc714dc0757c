import { compareRows } from './compare';
import { FIRST_RESULT } from './protocol';
import type { Comparison, Pair } from './protocol';
import type { Weeks } from './weeks';

/**
 * Results of the weeks known so far under two policies. A result speaks of the first weeks without a
 * gap, so it depends on how many there are and not on who brought them. Each has at least twice the
 * weeks of the one before: less would hardly narrow a band, and the page has to draw every one.
 *
 * @returns the result that the weeks of now make possible, if any; it has all replications when it is
 *   the last
 */
export function gatherWeeks(
  { now, before }: Pair<Weeks>,
  replications: number,
): () => Comparison | undefined {
  let gathered = 0;
  let reported = 0;

  return () => {
    while (gathered < replications && now.rows[gathered] && before.rows[gathered]) gathered += 1;
    const all = gathered === replications;
    const whole = all ? replications : gathered - (gathered % FIRST_RESULT);
    const { columns } = now;
    if (!columns || (!all && (whole === 0 || whole < 2 * reported))) return undefined;
    reported = whole;
    return compareRows({ columns, rows: { now: now.rows, before: before.rows } }, whole);
  };
}
