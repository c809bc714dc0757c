import type { Cell } from '~/chart';
import { fill } from '~/components/shell/fill';
import type { Band, DeskReports } from '~/sim/desk';
import type { Bands, Comparison } from '~/worker';
import type { Format, LabStrings } from '../format';
import type { ResultStrings } from './result-strings';

export type ReportBands = Bands<DeskReports>;

/** What every report is drawn from, and the words that it is told in. */
export interface ReportView {
  readonly result: Comparison;
  /** The policy chosen now is not the baseline. */
  readonly different: boolean;
  /** Length of a run. */
  readonly days: number;
  readonly format: Format;
  readonly t: LabStrings;
  readonly words: ResultStrings;
}

export const meanOf = (band: Band | undefined): number => band?.mean ?? 0;

/** `a week`, or `in 14 days`: what the counts of a run are of. */
export const spanWord = ({ days, format, words }: ReportView): string =>
  days === 7 ? words.aWeek : fill(words.inDays, { n: format.number(days) });

/** How many runs are done so far. */
export const runsWord = ({ result, format }: ReportView): string =>
  format.number(result.replications);

/** A mean over many runs is seldom whole: a small one needs a decimal to say anything. */
export const countWord = (value: number, format: Format): string =>
  format.number(value, value > 0 && value < 10 ? 1 : 0);

export const textCell = (text: string): Cell => ({ text });

/** The mean and its interval, in two cells. */
export function bandCells(
  band: Band | undefined,
  write: (value: number) => string,
  t: LabStrings,
): readonly [Cell, Cell] {
  if (!band) return [textCell('–'), textCell('–')];
  const interval = fill(t.results.lowHigh, { low: write(band.low), high: write(band.high) });
  return [
    { text: write(band.mean), value: band.mean },
    textCell(Number.isFinite(band.halfWidth) ? interval : '–'),
  ];
}
