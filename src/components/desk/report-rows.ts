import { fill } from '~/components/shell/fill';
import { changedLevers } from '~/stores/desk-lab-policy';
import type { Comparison } from '~/worker';
import type { Measures, DeskPolicy } from '~/sim/desk';
import type { RangedLever } from '~/stores/desk-lab-levers';
import type { Format, LabStrings } from './format';
import { leverName, leverValue } from './levers';
import { RESULT_MEASURES, resultRows } from './result-rows';

type ResultMeasure = (typeof RESULT_MEASURES)[number];

export interface LeverRow {
  readonly lever: string;
  readonly name: string;
  readonly start: string;
  readonly baseline: string;
  readonly now: string;
  readonly moved: boolean;
}

/** Every lever, where it started, where it is pinned and where it stands; numbers with what they count. */
export function leverRows(
  { start, baseline, policy }: Readonly<Record<'start' | 'baseline' | 'policy', DeskPolicy>>,
  unitOf: (lever: RangedLever, value: number) => string,
  format: Format,
  t: LabStrings,
): readonly LeverRow[] {
  const said = (lever: keyof DeskPolicy, from: DeskPolicy) => {
    const value = from[lever];
    const word = leverValue(lever, from, format, t);
    return typeof value === 'number' ? `${word} ${unitOf(lever as RangedLever, value)}` : word;
  };
  const levers = Object.keys({ ...start, ...baseline, ...policy }) as (keyof DeskPolicy)[];
  const moved = changedLevers(policy, start);
  return levers.map((lever) => ({
    lever,
    name: leverName(lever, t),
    start: said(lever, start),
    baseline: said(lever, baseline),
    now: said(lever, policy),
    moved: moved.includes(lever),
  }));
}

/** The two ends of a difference's interval in words, said once where they read the same. */
function intervalWords(low: string, high: string, t: LabStrings): string {
  return low === high ? low : fill(t.report.interval, { low, high });
}

/** Each measure over many weeks, with the interval of its difference. */
export const weeksRows = (result: Comparison, format: Format, t: LabStrings) =>
  resultRows(result, format, t).map(({ id, name, before, now, words, value }) => {
    const change = (by: number) =>
      by === 0 ? t.change.asBefore : format.change(id as ResultMeasure, by);
    const interval = intervalWords(change(value.low), change(value.high), t);
    return { id, name, before, now, words, interval };
  });

/** Each measure of one week under both policies. */
export const weekRows = (
  { now, before }: Readonly<Record<'now' | 'before', Measures>>,
  format: Format,
  t: LabStrings,
) =>
  RESULT_MEASURES.map((id) => ({
    id,
    name: t.measures[id],
    before: format.measure(id, before[id]),
    now: format.measure(id, now[id]),
  }));
