import type { ChartTable } from '~/chart';
import type { BarRow } from '~/components/chart/bar-row';
import { fill } from '~/components/shell/fill';
import type { Format, LabStrings } from '../format';
import { textCell } from './report-view';
import type { ResultStrings } from './result-strings';

/** Hours at which a class of age ends; the last one has no end. */
const CLASS_ENDS = [1, 4, 24, 72];

/** Tickets in each class of age. */
export function ageClasses(hours: readonly number[]): readonly number[] {
  const counts = Array.from({ length: CLASS_ENDS.length + 1 }, () => 0);
  for (const age of hours) {
    const nth = CLASS_ENDS.filter((end) => age >= end).length;
    counts[nth] = (counts[nth] ?? 0) + 1;
  }
  return counts;
}

/** @param ages hours open now, oldest first */
export function backlogTitle(
  ages: readonly number[],
  format: Format,
  words: ResultStrings,
): string {
  const [oldest] = ages;
  if (oldest === undefined) return words.backlog.none;
  return fill(ages.length === 1 ? words.backlog.one : words.backlog.oldest, {
    n: format.number(ages.length),
    time: format.minutes(oldest * 60),
  });
}

/** @param before hours open under the baseline; left out where it is the same */
export function backlogRows(
  ages: readonly number[],
  before: readonly number[] | undefined,
  format: Format,
  words: ResultStrings,
): readonly BarRow[] {
  const now = ageClasses(ages);
  const was = before && ageClasses(before);
  return words.backlog.ages.map((age, nth) => {
    const value = now[nth] ?? 0;
    const label = fill(words.backlog.label, { age, n: format.number(value) });
    const old = was?.[nth];
    return {
      id: String(nth),
      name: age,
      value,
      ...(old !== undefined && { before: old }),
      text: format.number(value),
      label: old === undefined ? label : fill(words.backlog.was, { label, n: format.number(old) }),
    };
  });
}

export function backlogTable(
  rows: readonly BarRow[],
  format: Format,
  t: LabStrings,
  words: ResultStrings,
): ChartTable {
  const compared = rows.some(({ before }) => before !== undefined);
  const cell = (value: number) => ({ text: format.number(value), value });
  return {
    columns: [
      { name: words.backlog.age },
      { name: t.results.now },
      ...(compared ? [{ name: t.results.before }] : []),
    ],
    rows: rows.map(({ name, value, before }) => [
      textCell(name),
      cell(value),
      ...(compared ? [cell(before ?? 0)] : []),
    ]),
  };
}
