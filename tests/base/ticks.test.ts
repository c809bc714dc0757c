import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  WEEK_HOURS,
  WEEK_SECONDS,
  dayOf,
  hourOf,
  hourOfWeek,
  minuteOf,
  minutesBetween,
  tick,
  tickAt,
  weekdayOf,
} from '~/base/ticks';

describe('a tick', () => {
  it.each([
    [0, 0, 0, 'monday', 0],
    [1, 14, 20, 'tuesday', 38],
    [2, 0, 1, 'wednesday', 48],
    [3, 12, 0, 'thursday', 84],
    [4, 1, 30, 'friday', 97],
    [5, 23, 0, 'saturday', 143],
    [6, 23, 59, 'sunday', 167],
    [7, 0, 0, 'monday', 0],
    [15, 6, 5, 'tuesday', 30],
  ])(
    'on day %d at %d:%d falls on %s, hour %d of the week',
    (day, hour, minute, weekday, inWeek) => {
      const at = tickAt(day, hour, minute);
      expect([dayOf(at), hourOf(at), minuteOf(at)]).toEqual([day, hour, minute]);
      expect([weekdayOf(at), hourOfWeek(at)]).toEqual([weekday, inWeek]);
    },
  );

  it('of a day is its midnight', () => expect(tickAt(3)).toBe(3 * 86_400));

  it('is put together again from its day, hour and minute', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), (minutes) => {
        const at = tick(minutes * 60);
        expect(tickAt(dayOf(at), hourOf(at), minuteOf(at))).toBe(at);
      }),
      { seed: 1 },
    );
  });

  it('counts minutes with their fractions', () => {
    expect(minutesBetween(tick(30), tick(120))).toBe(1.5);
  });

  it.each([-1, 0.5, NaN, Infinity])('is never %d', (seconds) => {
    expect(() => tick(seconds)).toThrow('a tick is whole and not negative');
  });
});

it('a week has 168 hours, or 604 800 seconds', () => {
  expect([WEEK_HOURS, WEEK_SECONDS]).toEqual([168, 604_800]);
});
