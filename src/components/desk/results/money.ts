import type { ChartTable } from '~/chart';
import type { BarRow } from '~/components/chart/bar-row';
import { fill } from '~/components/shell/fill';
import {
  bandCells,
  countWord,
  meanOf,
  spanWord,
  textCell,
  runsWord,
  type ReportBands,
  type ReportView,
} from './report-view';

type CostBands = ReportBands['byLine'][number];

/** A place at which tickets cost something: a channel or a line. */
export interface CostPlace {
  readonly id: string;
  readonly name: string;
  readonly now: CostBands;
  readonly before: CostBands;
}

export const channelPlaces = (
  { result, t }: ReportView,
  channels: readonly (keyof ReportBands['byChannel'])[],
): readonly CostPlace[] =>
  channels.map((channel) => ({
    id: channel,
    name: t.channels[channel],
    now: result.reports.now.byChannel[channel],
    before: result.reports.before.byChannel[channel],
  }));

export const linePlaces = ({ result, t }: ReportView): readonly CostPlace[] =>
  result.reports.now.byLine.flatMap((now, line) => {
    const before = result.reports.before.byLine[line];
    return before ? [{ id: String(line), name: t.lines[line] ?? '', now, before }] : [];
  });

const eachEuros = ({ euros, tickets }: CostBands) => meanOf(euros) / meanOf(tickets);
const hasTickets = ({ now }: CostPlace) => meanOf(now.tickets) > 0;

export function costRows(view: ReportView, places: readonly CostPlace[]): readonly BarRow[] {
  const { different, format, words } = view;
  return places.map((place) => {
    const { id, name, now, before } = place;
    const euros = format.euros(meanOf(now.euros));
    const each = hasTickets(place) ? format.euros(eachEuros(now)) : '–';
    return {
      id,
      name,
      value: meanOf(now.euros),
      ...(different && { before: meanOf(before.euros) }),
      ...(now.euros && { interval: now.euros }),
      text: hasTickets(place) ? fill(words.money.each, { euros, each }) : euros,
      label: fill(words.money.label, {
        name,
        tickets: countWord(meanOf(now.tickets), format),
        euros,
        each,
      }),
    };
  });
}

/** Where a ticket is dearest and where it is cheapest, if that shows in whole euros. */
export function channelTitle({ format, words }: ReportView, places: readonly CostPlace[]): string {
  const used = places.filter(hasTickets).toSorted((a, b) => eachEuros(b.now) - eachEuros(a.now));
  const dear = used[0];
  const cheap = used.at(-1);
  if (!dear || !cheap) return words.money.none;
  const most = format.euros(eachEuros(dear.now));
  const least = format.euros(eachEuros(cheap.now));
  const { one, alike, dearest } = words.money;
  return fill(dear === cheap ? one : most === least ? alike : dearest, {
    dear: dear.name.toLowerCase(),
    most,
    cheap: cheap.name.toLowerCase(),
    least,
  });
}

/** The line that takes most of what tickets cost. */
export function lineTitle({ format, words }: ReportView, places: readonly CostPlace[]): string {
  const eurosOf = ({ now }: CostPlace) => meanOf(now.euros);
  const all = places.reduce((sum, place) => sum + eurosOf(place), 0);
  const [most] = places.toSorted((a, b) => eurosOf(b) - eurosOf(a));
  if (!most || all === 0) return words.money.none;
  return fill(words.money.line, { line: most.name, share: format.percent(eurosOf(most) / all) });
}

export const moneySub = (view: ReportView, key: 'channelSub' | 'lineSub' | 'runningSub'): string =>
  fill(view.words.money[key], { span: spanWord(view), runs: runsWord(view) });

export function costTable(
  view: ReportView,
  places: readonly CostPlace[],
  column: string,
): ChartTable {
  const { different, format, t, words } = view;
  const sides = different ? (['now', 'before'] as const) : (['now'] as const);
  return {
    columns: [
      { name: column },
      ...sides.flatMap((side) => {
        const interval = fill(words.interval, { side: t.results[side] });
        const tickets = `${words.tickets}, ${t.results[side]}`;
        const euros = `€, ${t.results[side]}`;
        return [
          { name: tickets },
          { name: `${tickets}, ${interval}` },
          { name: euros },
          { name: `${euros}, ${interval}` },
        ];
      }),
    ],
    rows: places.map((place) => [
      textCell(place.name),
      ...sides.flatMap((side) => [
        ...bandCells(place[side].tickets, (value) => countWord(value, format), t),
        ...bandCells(place[side].euros, (value) => format.euros(value), t),
      ]),
    ]),
  };
}

export function runningTitle({ result, format, words }: ReportView): string {
  const { opexEuros, capexEuros } = result.measures;
  return fill(words.money.running, {
    euros: format.euros(meanOf(opexEuros.now)),
    once: format.euros(meanOf(capexEuros.now)),
  });
}
