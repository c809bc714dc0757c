import { fill } from '~/components/shell/fill';
import type { DifferenceRow } from '~/components/chart/difference-row';
import type { PolicyRow } from '~/components/chart/policy-row';
import type { Comparison } from '~/worker';
import type { MeasureId } from '~/sim/desk';
import { unitOf, type Format, type LabStrings } from './format';
import { verdictOf } from './verdict';

/** The measures of the results page, in reading order. */
export const RESULT_MEASURES = [
  'costPerTicketEuros',
  'onTimeByGuestShare',
  'slowTenthMinutes',
  'handOffsPer100',
  'firstContactShare',
  'halfDoneMinutes',
  'gaveUpPer100',
  'waitAtReceptionMinutes',
] as const satisfies readonly MeasureId[];

export function resultRows(
  result: Comparison,
  format: Format,
  t: LabStrings,
): readonly DifferenceRow[] {
  return RESULT_MEASURES.flatMap((id) => {
    const { before, now, difference } = result.measures[id];
    if (!before || !now || !difference) return [];
    const verdict = verdictOf(id, difference);
    const shown = { before: format.measure(id, before.mean), now: format.measure(id, now.mean) };
    // A difference that is sure, but too small for the figures beside it, is no finding.
    const slight = verdict !== 'unsure' && verdict !== 'same' && shown.before === shown.now;
    const tone = slight ? 'same' : verdict;
    const words = {
      unsure: t.results.cantTell,
      same: slight ? t.change.slight : t.change.asBefore,
    };
    // Less than half a minute is told as the figures beside it have it: not as a change of nothing.
    const change =
      unitOf(id) === 'minutes' && Math.abs(difference.mean) < 0.5
        ? format.shownChange(id, before.mean, now.mean)
        : format.change(id, difference.mean);
    const told = tone === 'unsure' || tone === 'same' ? words[tone] : change;
    const name = t.measures[id];
    return {
      id,
      name,
      ...shown,
      words: told,
      label: fill(t.results.rowLabel, { measure: name, ...shown, words: told }),
      tone,
      value: {
        before: before.mean,
        middle: difference.mean,
        low: difference.low,
        high: difference.high,
        weekLow: difference.weekLow,
        weekHigh: difference.weekHigh,
      },
    };
  });
}

/** The same measures under several policies, each against the same baseline. */
export function policyRows(
  compared: readonly { readonly name: string; readonly result: Comparison }[],
  format: Format,
  t: LabStrings,
): readonly PolicyRow[] {
  const each = compared.map(({ name, result }) =>
    resultRows(result, format, t).map((row) => ({ ...row, label: `${name}. ${row.label}` })),
  );
  return RESULT_MEASURES.flatMap((id) => {
    const lines = each.flatMap((rows) => rows.find((row) => row.id === id) ?? []);
    const [first] = lines;
    // A measure that one of them lacks would stand under the wrong mark.
    if (!first || lines.length < each.length) return [];
    return [
      {
        id,
        name: first.name,
        before: first.before,
        lines: lines.map((line, nth) => ({ ...line, id: String(nth) })),
      },
    ];
  });
}

const size = ({ value }: DifferenceRow) => Math.abs(value.middle / (value.before || 1));
const largest = (rows: readonly DifferenceRow[]) => rows.toSorted((a, b) => size(b) - size(a))[0];

/** The finding of all rows in one line: what got better most, and what it was paid with. */
export function finding(rows: readonly DifferenceRow[], t: LabStrings): string {
  const say = (row: DifferenceRow) =>
    fill(t.findings[row.id as (typeof RESULT_MEASURES)[number]], { n: row.words });
  const sentence = finish(rows, t, say);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function finish(
  rows: readonly DifferenceRow[],
  t: LabStrings,
  say: (row: DifferenceRow) => string,
): string {
  const better = largest(rows.filter((row) => row.tone === 'better'));
  const worse = largest(rows.filter((row) => row.tone === 'worse'));
  if (better && worse) return fill(t.results.paidWith, { better: say(better), worse: say(worse) });
  if (better) return fill(t.results.onlyBetter, { better: say(better) });
  if (worse) return fill(t.results.onlyWorse, { worse: say(worse) });
  return t.results.noneTold;
}
