import { WEEKDAYS } from '~/base/ticks';
import type { WeekHours } from '~/itsm';
import { tuple } from './list';
import { byAny } from './object';
import { where } from './spec';
import type { Rule, Spec } from './spec';
import { count } from './values';

type Span = readonly [from: number, until: number];

const opensBeforeItCloses: Rule<Span> = (span, field, issues) => {
  const [from, until] = span;
  if (from < until) return;
  const message = `From ${from} until ${until} is no time at all: close later than you open, at 24 at the latest.`;
  issues.push({ field, given: span, code: 'not-in-order', message });
};

const opens: Rule<WeekHours> = (hours, field, issues) => {
  if (Object.keys(hours).length > 0) return;
  const message = 'This never opens: give at least one day its hours, such as monday: [8, 18].';
  issues.push({ field, given: hours, code: 'never-open', message });
};

const hour = count(0, 24);

/** Hours that repeat every week, with at least one open hour in it. */
export const weekHours: Spec<WeekHours> = where(
  byAny(WEEKDAYS, where(tuple<Span>(hour, hour), opensBeforeItCloses)),
  opens,
);
