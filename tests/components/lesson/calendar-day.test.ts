import { expect, test } from 'vitest';
import { dayAhead, daysBetween, isoDay } from '~/components/lesson/calendar-day';

test.each([
  [0, '2026-12-31'],
  [1, '2027-01-01'],
  [60, '2027-03-01'],
])('%i days after New Year’s Eve is %s', (days, iso) => {
  const late = new Date(2026, 11, 31, 23, 59);
  expect(isoDay(dayAhead(late, days))).toBe(iso);
});

test('a day begins at midnight', () => {
  const began = dayAhead(new Date(2026, 5, 1, 17, 30), 0);
  expect([began.getHours(), began.getMinutes()]).toEqual([0, 0]);
});

test.each([
  ['2026-11-26', '2026-11-26', 0],
  ['2026-11-26', '2026-12-01', 5],
  ['2026-12-31', '2027-01-01', 1],
  ['2027-03-27', '2027-03-29', 2],
  ['2026-11-26', '2026-11-25', -1],
  ['2026-11-26', 'soon', undefined],
])('from %s to %s are %s days', (from, to, between) => {
  expect(daysBetween(from, to)).toBe(between);
});
