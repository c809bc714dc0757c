import { fill } from '~/components/shell/fill';
import type { SidesRow } from './sides-table';
import { countWord, meanOf, spanWord, runsWord, type ReportView } from './report-view';

export function changeTitle({ result, format, words }: ReportView): string {
  const report = result.reports.now.changes;
  const tries = meanOf(report?.tries);
  const failed = meanOf(report?.failed);
  if (tries === 0) return words.changes.none;
  return fill(failed === 0 ? words.changes.safe : words.changes.fail, {
    tries: countWord(tries, format),
    failed: countWord(failed, format),
    incidents: countWord(meanOf(report?.incidents), format),
  });
}

export const changeSub = (view: ReportView): string =>
  fill(view.words.changes.sub, { span: spanWord(view), runs: runsWord(view) });

export function changeRows({ result, format, words }: ReportView): readonly SidesRow[] {
  const { now, before } = result.reports;
  const count = (value: number) => countWord(value, format);
  const row = (
    name: string,
    key: keyof NonNullable<typeof now.changes>,
    write: SidesRow['write'],
  ) => ({ name, now: now.changes?.[key], before: before.changes?.[key], write });
  return [
    row(words.changes.tries, 'tries', count),
    row(words.changes.failed, 'failed', count),
    row(words.changes.incidents, 'incidents', count),
    row(words.changes.days, 'meanDays', (days) => format.number(days, 1)),
    row(words.changes.delay, 'delayEuros', (euros) => format.euros(euros)),
  ];
}
