import { compareRows } from './compare';
import type { Rows } from './compare';
import { FIRST_RESULT } from './protocol';
import type { Block, Comparison } from './protocol';

/**
 * Puts the weeks of several workers in order. A result speaks of the first weeks without a gap, so it
 * depends on how many there are and not on who brought them. Each has at least twice the weeks of the
 * one before: less would hardly narrow a band, and the page has to draw every one.
 */
export function gatherWeeks(replications: number) {
  const early = new Map<number, number>();
  let table: Rows | undefined;
  let gathered = 0;
  let reported = 0;

  const tableFor = ({ columns, count, rows }: Block): Rows => {
    const width = rows.now.length / count;
    const side = () => new Float64Array(width * replications);
    return { columns, width, rows: { now: side(), before: side() } };
  };

  return {
    /** The result that this block makes possible, if any; it has all replications when it is the last. */
    take(block: Block): Comparison | undefined {
      table ??= tableFor(block);
      table.rows.now.set(block.rows.now, block.from * table.width);
      table.rows.before.set(block.rows.before, block.from * table.width);
      early.set(block.from, block.count);
      for (let next = early.get(gathered); next; next = early.get(gathered)) gathered += next;
      const all = gathered === replications;
      const whole = all ? replications : gathered - (gathered % FIRST_RESULT);
      if (!all && (whole === 0 || whole < 2 * reported)) return undefined;
      reported = whole;
      return compareRows(table, whole);
    },
  };
}
