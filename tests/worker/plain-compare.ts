import { MEASURES, difference, summarise } from '~/sim/desk';
import type { MeasureId, RunSummary } from '~/sim/desk';
import type { Bands, Comparison, MeasureComparison } from '~/worker';

/** Mean at each place over the lists that have one; lists of a run without tickets are empty. */
function meanByPlace(lists: readonly (readonly number[])[]): readonly number[] {
  const filled = lists.filter((list) => list.length > 0);
  const length = Math.max(0, ...filled.map((list) => list.length));
  return Array.from({ length }, (_, place) => {
    const values = filled.map((list) => list[place]).filter((value) => value !== undefined);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  });
}

/** A band over the weeks for each number of their common shape. */
function bandsOf<T>(weeks: readonly T[]): Bands<T>;
function bandsOf(weeks: readonly unknown[]): unknown {
  const [first] = weeks;
  if (typeof first !== 'object' || first === null) {
    return summarise(weeks as readonly (number | undefined)[]);
  }
  const part = (key: string) => bandsOf(weeks.map((week) => Reflect.get(week as object, key)));
  if (Array.isArray(first)) return first.map((_, place) => part(String(place)));
  return Object.fromEntries(Object.keys(first).map((key) => [key, part(key)]));
}

function compareNumbers(
  now: readonly RunSummary[],
  before: readonly RunSummary[],
  of: (week: RunSummary) => number | undefined,
): MeasureComparison {
  const nowValues = now.map(of);
  const beforeValues = before.map(of);
  return {
    now: summarise(nowValues),
    before: summarise(beforeValues),
    difference: difference(nowValues, beforeValues),
  };
}

/** What a comparison is by its meaning, straight from the weeks: the rows of the workers must give the same bits. */
export function comparePlainly(
  now: readonly RunSummary[],
  before: readonly RunSummary[],
): Comparison {
  return {
    replications: now.length,
    measures: Object.fromEntries(
      MEASURES.map((id) => [id, compareNumbers(now, before, (week) => week.measures[id])]),
    ) as Record<MeasureId, MeasureComparison>,
    percentileMinutes: {
      now: meanByPlace(now.map((week) => week.percentileMinutes)),
      before: meanByPlace(before.map((week) => week.percentileMinutes)),
    },
    reports: {
      now: bandsOf(now.map((week) => week.reports)),
      before: bandsOf(before.map((week) => week.reports)),
    },
  };
}
