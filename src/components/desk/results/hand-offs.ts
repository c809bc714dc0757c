import { hoursPerHandOff, type ChartTable } from '~/chart';
import { fill } from '~/components/shell/fill';
import {
  bandCells,
  countWord,
  meanOf,
  textCell,
  runsWord,
  type ReportBands,
  type ReportView,
} from './report-view';

const HOUR_MINUTES = 60;
/** Hours from which a hand-off is worth a finding: three minutes. */
const WORTH_HOURS = 0.05;

const timeWord = (hours: number, { format }: ReportView) => format.minutes(hours * HOUR_MINUTES);

/** Tickets by number of hand-offs; a number that no week has is left out. */
export function handOffGroups(view: ReportView) {
  const { result, different, format, words } = view;
  return result.reports.now.handOffs.flatMap((row, handOffs) => {
    const tickets = meanOf(row.tickets);
    if (tickets === 0 || !row.meanHours) return [];
    const before = result.reports.before.handOffs[handOffs]?.meanHours?.mean;
    const name = words.handOffs.count[handOffs] ?? '';
    const euros = format.euros(meanOf(row.meanEuros));
    const hours = row.meanHours.mean;
    return [
      {
        handOffs,
        name,
        tickets,
        hours,
        ...(different && before !== undefined && { beforeHours: before }),
        euros,
        label: fill(words.handOffs.label, {
          count: name,
          tickets: countWord(tickets, format),
          time: timeWord(hours, view),
          euros,
        }),
      },
    ];
  });
}

export function handOffTitle(view: ReportView): string {
  const { handOffs } = view.words;
  const slope = hoursPerHandOff(handOffGroups(view));
  if (slope === undefined) return handOffs.none;
  return slope < WORTH_HOURS
    ? handOffs.cheap
    : fill(handOffs.slope, { time: timeWord(slope, view) });
}

export const handOffSub = (view: ReportView): string =>
  fill(view.words.handOffs.sub, { runs: runsWord(view) });

/** What a row adds to the one above it: `+ 4 h`. */
export const addedWord = (hours: number, view: ReportView): string =>
  fill(hours < 0 ? view.words.handOffs.faster : view.words.handOffs.added, {
    time: timeWord(Math.abs(hours), view),
  });

export function handOffTable(view: ReportView): ChartTable {
  const { result, different, format, t, words } = view;
  const sides = different ? (['now', 'before'] as const) : (['now'] as const);
  const cells = (row: ReportBands['handOffs'][number] | undefined) => [
    ...bandCells(row?.tickets, (value) => countWord(value, format), t),
    ...bandCells(row?.meanHours, (hours) => timeWord(hours, view), t),
    ...bandCells(row?.meanEuros, format.euros, t),
  ];
  return {
    columns: [
      { name: words.handOffs.column },
      ...sides.flatMap((side) =>
        [
          { name: words.tickets },
          { name: words.handOffs.time, unit: t.units.h },
          { name: words.perTicket },
        ].flatMap(({ name, ...unit }) => [
          { name: `${name}, ${t.results[side]}`, ...unit },
          { name: `${name}, ${fill(words.interval, { side: t.results[side] })}` },
        ]),
      ),
    ],
    rows: words.handOffs.count.map((name, nth) => [
      textCell(name),
      ...sides.flatMap((side) => cells(result.reports[side].handOffs[nth])),
    ]),
  };
}
