import { MEASURES } from '~/sim/desk';
import type { DeskReports, RunSummary } from '~/sim/desk';

/** The same tree with the number's column in place of each number; what is absent has one too. */
export type Columns<T> = [T] extends [number | undefined]
  ? number
  : { readonly [K in keyof T]: Columns<T[K]> };

/** The numbers of one replication side by side: measures, dots, reports. NaN where there is no value. */
export type Row = Float64Array;

/** Where the dots and the reports of a row stand; measures come first, in the order of MEASURES. */
export const FIRST_DOT = MEASURES.length;
export const DOTS = 100;
const FIRST_REPORT = FIRST_DOT + DOTS;

type Tree = number | undefined | { readonly [key: string]: Tree };

/** The columns of the reports: the same for every run of a scenario. */
export function reportColumns(reports: DeskReports): Columns<DeskReports> {
  let next = FIRST_REPORT;
  const place = (tree: Tree): unknown => {
    if (typeof tree !== 'object') return next++;
    if (Array.isArray(tree)) return tree.map(place);
    return Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, place(part)]));
  };
  return place(reports as unknown as Tree) as Columns<DeskReports>;
}

/** What is kept of one replication, in one row. */
export function rowOf({ measures, percentileMinutes, reports }: RunSummary): Row {
  const numbers = MEASURES.map((id) => measures[id] ?? NaN);
  for (let dot = 0; dot < DOTS; dot += 1) numbers.push(percentileMinutes[dot] ?? NaN);
  const walk = (tree: Tree): void => {
    if (typeof tree === 'object') Object.values(tree).forEach(walk);
    else numbers.push(tree ?? NaN);
  };
  walk(reports as unknown as Tree);
  return Float64Array.from(numbers);
}
