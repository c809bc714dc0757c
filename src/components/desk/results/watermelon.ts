import type { ChartTable } from '~/chart';
import { fill } from '~/components/shell/fill';
import type { Band } from '~/sim/desk';
import { bandCells, meanOf, textCell, runsWord, type ReportView } from './report-view';

/** Per cent points between the two tellings, as they are written, from which the report is green outside and red inside. */
const HOLLOW_FROM = 5;

/** The same runs by the agreement and by users: what of them was on time, and settled at once. */
export function watermelonPairs(view: ReportView) {
  const { byAgreement, byUser } = view.result.reports.now.watermelon;
  const { format, words } = view;
  const pair = (id: 'onTime' | 'once', outside: Band | undefined, inside: Band | undefined) => {
    const value = { outside: meanOf(outside), inside: meanOf(inside) };
    const shown = {
      outside: format.percent(value.outside),
      inside: format.percent(value.inside),
    };
    const name = words.watermelon[id];
    return {
      id,
      name,
      ...value,
      outsideText: fill(words.watermelon.outside, { value: shown.outside }),
      insideText: fill(words.watermelon.inside, { value: shown.inside }),
      label: fill(words.watermelon.label, { name, ...shown }),
    };
  };
  return [
    pair('onTime', byAgreement.onTimeShare, byUser.onTimeShare),
    pair('once', byAgreement.settledOnceShare, byUser.settledOnceShare),
  ];
}

export function watermelonTitle({ result, format, words }: ReportView): string {
  const { byAgreement, byUser } = result.reports.now.watermelon;
  if (!byAgreement.onTimeShare) return words.watermelon.empty;
  const outside = meanOf(byAgreement.onTimeShare);
  const inside = meanOf(byUser.onTimeShare);
  const gap = Math.round(outside * 100) - Math.round(inside * 100);
  const rule = gap >= HOLLOW_FROM ? words.watermelon.hollow : words.watermelon.ripe;
  return fill(rule, { outside: format.percent(outside), inside: format.percent(inside) });
}

export function watermelonSub(view: ReportView): string {
  const { satisfaction } = view.result.reports.now.watermelon.byUser;
  return fill(view.words.watermelon.sub, {
    runs: runsWord(view),
    mark: view.format.number(meanOf(satisfaction), 1),
  });
}

export function watermelonTable({ result, different, format, t, words }: ReportView): ChartTable {
  const sides = different ? (['now', 'before'] as const) : (['now'] as const);
  const rows = [
    { name: words.watermelon.onTime, key: 'onTimeShare', write: format.percent },
    { name: words.watermelon.once, key: 'settledOnceShare', write: format.percent },
    { name: words.watermelon.time, key: 'meanMinutes', write: format.minutes },
  ] as const;
  const users = [
    {
      name: words.watermelon.mark,
      key: 'satisfaction',
      write: (mark: number) => format.number(mark, 1),
    },
    { name: words.watermelon.unhappy, key: 'unhappyShare', write: format.percent },
  ] as const;
  const nothing = [textCell('–'), textCell('–')];
  return {
    columns: [
      { name: t.results.measure },
      ...sides.flatMap((side) =>
        (['agreement', 'users'] as const).flatMap((by) => {
          const name = fill(words.watermelon[by], { side: t.results[side] });
          return [{ name }, { name: `${name}, ${t.results.between}` }];
        }),
      ),
    ],
    rows: [
      ...rows.map(({ name, key, write }) => [
        textCell(name),
        ...sides.flatMap((side) => {
          const { byAgreement, byUser } = result.reports[side].watermelon;
          return [...bandCells(byAgreement[key], write, t), ...bandCells(byUser[key], write, t)];
        }),
      ]),
      ...users.map(({ name, key, write }) => [
        textCell(name),
        ...sides.flatMap((side) => [
          ...nothing,
          ...bandCells(result.reports[side].watermelon.byUser[key], write, t),
        ]),
      ]),
    ],
  };
}
