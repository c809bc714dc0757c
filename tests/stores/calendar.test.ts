import { expect, test } from 'vitest';
import { dayNumber, dayText, localDay } from '~/stores/calendar';

test('a moment falls on the day of the reader’s own calendar', () => {
  const day = dayNumber('2026-11-02');
  expect(localDay(new Date(2026, 10, 2, 0, 0).getTime())).toBe(day);
  expect(localDay(new Date(2026, 10, 2, 23, 59).getTime())).toBe(day);
  expect(localDay(new Date(2026, 10, 3, 0, 0).getTime())).toBe(day + 1);
});

test.each(['2026-11-02', '2028-02-29', '2027-01-01'])('%s is read and written the same', (text) => {
  expect(dayText(dayNumber(text))).toBe(text);
});
