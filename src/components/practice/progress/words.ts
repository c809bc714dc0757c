import { fill } from '~/components/shell/fill';
import { writeNumber } from '~/components/shell/number';
import type { Lang } from '~/components/shell/paths';
import type { Strings } from '~/components/shell/strings';
import { PAPER_SIZE, PASS_MARK, type Interval, type Standing } from '~/exam';

export type ProgressStrings = Strings['progress'];

/** How numbers and days are written in one language. */
export interface Format {
  /** At most one decimal, and one where `fixed`. */
  readonly number: (value: number, fixed?: boolean) => string;
  /** `16 December`, or `16 Dec`. */
  readonly day: (moment: number, short?: boolean) => string;
}

export function createFormat(lang: Lang): Format {
  const locale = lang === 'en' ? 'en-GB' : lang;
  const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  return {
    number: (value, fixed = false) => writeNumber(lang, value, 1, fixed ? 1 : 0),
    day: (moment, brief = false) => (brief ? short : long).format(moment),
  };
}

/** What an interval means beside the pass mark. */
export function leadOf(t: ProgressStrings['lead'], { low, high }: Interval): string {
  const where = low >= PASS_MARK ? 'above' : high < PASS_MARK ? 'below' : 'across';
  return fill(t[where], { all: PAPER_SIZE, pass: PASS_MARK });
}

const widthOf = ({ interval }: Standing) => interval.high - interval.low;

/** What a look back finds: the middle's way, and whether the interval shrank. */
export function historyFinding(
  t: ProgressStrings['history'],
  points: readonly Standing[],
  format: Format,
): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return t.first;
  const change = last.middle - first.middle;
  const n = Math.abs(change);
  const [many, one] = change > 0 ? [t.up, t.upOne] : [t.down, t.downOne];
  const what = fill(change === 0 ? t.same : n === 1 ? one : many, {
    n,
    date: format.day(first.at),
  });
  return widthOf(last) < widthOf(first) ? fill(t.join, { what, more: t.narrower }) : what;
}
