import { fill } from '~/components/shell/fill';
import type { DifferenceRow } from '~/components/chart/difference-row';
import type { PolicyRow } from '~/components/chart/policy-row';
import type { Cell, ChartTable, Column } from '~/chart';
import type { MeasureId } from '~/sim/desk';
import { unitOf, type Format, type LabStrings } from './format';

const text = (text: string): Cell => ({ text });

/** A measure's numbers in the unit that its column names: shares as per cent. */
function unitOfMeasure(
  id: string,
  t: LabStrings,
): { readonly unit: string; readonly factor: number } {
  const unit = unitOf(id as MeasureId);
  if (unit === 'share') return { unit: '%', factor: 100 };
  if (unit === 'minutes') return { unit: t.units.min, factor: 1 };
  return { unit: unit === 'euros' ? '€' : unit === 'per100' ? t.chart.per100 : '', factor: 1 };
}

function differenceCells(
  { value, before, now, words }: DifferenceRow,
  factor: number,
  format: Format,
  t: LabStrings,
): readonly Cell[] {
  const number = (value: number, text = '') => ({ text, value: value * factor });
  const between = {
    low: format.number(value.low * factor, 2),
    high: format.number(value.high * factor, 2),
  };
  return [
    number(value.before, before),
    number(value.before + value.middle, now),
    number(value.middle, words),
    text(fill(t.results.lowHigh, between)),
    number(value.low),
    number(value.high),
  ];
}

const differenceColumns = (t: LabStrings): readonly Column[] => [
  { name: t.results.before },
  { name: t.results.now },
  { name: t.results.difference },
  { name: t.results.between, only: 'page' },
  { name: `${t.results.between}, ${t.results.from}`, only: 'file' },
  { name: `${t.results.between}, ${t.results.until}`, only: 'file' },
];

export function differenceTable(
  rows: readonly DifferenceRow[],
  format: Format,
  t: LabStrings,
): ChartTable {
  return {
    columns: [
      { name: t.results.measure },
      { name: t.results.unit, only: 'file' },
      ...differenceColumns(t),
    ],
    rows: rows.map((row) => {
      const { unit, factor } = unitOfMeasure(row.id, t);
      return [text(row.name), text(unit), ...differenceCells(row, factor, format, t)];
    }),
  };
}

/** A row for each measure under each policy. */
export function policyTable(
  rows: readonly PolicyRow[],
  policies: readonly string[],
  format: Format,
  t: LabStrings,
): ChartTable {
  return {
    columns: [
      { name: t.results.measure },
      { name: t.results.policy },
      { name: t.results.unit, only: 'file' },
      ...differenceColumns(t),
    ],
    rows: rows.flatMap(({ id, name, lines }) => {
      const { unit, factor } = unitOfMeasure(id, t);
      return lines.map((line, nth) => [
        text(name),
        text(policies[nth] ?? ''),
        text(unit),
        ...differenceCells(line, factor, format, t),
      ]);
    }),
  };
}

const PARTS = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

/** How long it takes until so much of the tickets is done, a column for each policy. */
export function timesTable(
  series: readonly { readonly name: string; readonly at: (part: number) => number }[],
  format: Format,
  t: LabStrings,
): ChartTable {
  return {
    columns: [
      { name: t.results.share, unit: '%' },
      ...series.map(({ name }) => ({ name, unit: t.units.min })),
    ],
    rows: PARTS.map((part) => [
      { text: format.percent(part), value: part * 100 },
      ...series.map(({ at }) => ({ text: format.minutes(at(part)), value: at(part) })),
    ]),
  };
}

/** Shares of the four lines, with what a ticket costs that ends there. */
export function linesTable(
  prices: readonly number[],
  before: readonly number[],
  now: readonly number[],
  format: Format,
  t: LabStrings,
): ChartTable {
  const share = (value = 0): Cell => ({ text: format.percent(value), value: value * 100 });
  return {
    columns: [
      { name: t.results.line },
      { name: t.results.price, unit: '€' },
      { name: t.results.before, unit: '%' },
      { name: t.results.now, unit: '%' },
    ],
    rows: prices.map((price, line) => [
      text(t.lines[line] ?? ''),
      { text: format.euros(price), value: price },
      share(before[line]),
      share(now[line]),
    ]),
  };
}
