import type { ChartTable } from '~/chart';
import { fill } from '~/components/shell/fill';
import {
  bandCells,
  countWord,
  meanOf,
  spanWord,
  textCell,
  runsWord,
  type ReportView,
} from './report-view';

/** What is drawn of a cause. */
export interface CauseName {
  readonly id: string;
  readonly name: string;
}

/** Work has no nights: many minutes of it are hours, never days. */
export const workWord = (minutes: number, { format, t }: ReportView): string =>
  minutes < 60 ? format.minutes(minutes) : `${format.number(minutes / 60)} ${t.units.h}`;

/** The causes of a scenario with their tickets and what ending each would save; those without any are left out. */
export function causeBranches(view: ReportView, causes: readonly CauseName[]) {
  const { result, format, words } = view;
  return causes.flatMap(({ id, name }, nth) => {
    const row = result.reports.now.causes[nth];
    const tickets = meanOf(row?.tickets);
    const prevented = meanOf(row?.prevented);
    if (!row || tickets + prevented === 0) return [];
    const byWorkaround = meanOf(row.withWorkaround);
    const savedEuros = meanOf(row.euros) + meanOf(row.lossEuros);
    const euros = format.euros(savedEuros);
    const time = workWord(meanOf(row.workMinutes), view);
    const said = {
      tickets: countWord(tickets, format),
      workaround: countWord(byWorkaround, format),
      prevented: countWord(prevented, format),
    };
    return [
      {
        id,
        name,
        byWorkaround,
        other: tickets - byWorkaround,
        prevented,
        savedEuros,
        euros,
        hours: fill(words.recurrence.work, { time }),
        ...(byWorkaround > 0 && { note: words.recurrence.known }),
        label: fill(words.recurrence.label, { cause: name, ...said, euros, time }),
      },
    ];
  });
}

export function recurrenceTitle(view: ReportView, causes: readonly CauseName[]): string {
  const [dearest] = causeBranches(view, causes).toSorted((a, b) => b.savedEuros - a.savedEuros);
  if (!dearest) return view.words.recurrence.none;
  return fill(view.words.recurrence.dearest, {
    cause: dearest.name,
    euros: dearest.euros,
    span: spanWord(view),
  });
}

/** @param hasLosses the scenario says what waiting costs those who wait */
export function recurrenceSub(view: ReportView, hasLosses: boolean): string {
  const { sub, subLoss } = view.words.recurrence;
  return fill(hasLosses ? subLoss : sub, { span: spanWord(view), runs: runsWord(view) });
}

export function recurrenceTable(view: ReportView, causes: readonly CauseName[]): ChartTable {
  const { result, different, format, t, words } = view;
  const sides = different ? (['now', 'before'] as const) : (['now'] as const);
  const count = (value: number) => countWord(value, format);
  const columns = [
    { key: 'tickets', name: words.tickets, write: count },
    { key: 'withWorkaround', name: words.recurrence.byWorkaround, write: count },
    { key: 'prevented', name: words.recurrence.prevented, write: count },
    {
      key: 'euros',
      name: words.recurrence.handling,
      write: (value: number) => format.euros(value),
    },
    {
      key: 'lossEuros',
      name: words.recurrence.losses,
      write: (value: number) => format.euros(value),
    },
    {
      key: 'workMinutes',
      name: words.recurrence.workColumn,
      write: (minutes: number) => workWord(minutes, view),
    },
  ] as const;
  return {
    columns: [
      { name: words.recurrence.cause },
      ...sides.flatMap((side) =>
        columns.flatMap(({ name }) => [
          { name: `${name}, ${t.results[side]}` },
          { name: `${name}, ${fill(words.interval, { side: t.results[side] })}` },
        ]),
      ),
    ],
    rows: causes.map(({ name }, nth) => [
      textCell(name),
      ...sides.flatMap((side) =>
        columns.flatMap(({ key, write }) =>
          bandCells(result.reports[side].causes[nth]?.[key], write, t),
        ),
      ),
    ]),
  };
}
