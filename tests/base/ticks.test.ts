import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
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
    [tickAt(0), 'monday', 0, 0, 0],
    [tickAt(1, 14, 20), 'tuesday', 14, 20, 38],
    [tickAt(6, 23, 59), 'sunday', 23, 59, 167],
    [tickAt(7), 'monday', 0, 0, 0],
  ])('%d falls on %s at %d:%d, hour %d of the week', (at, weekday, hour, minute, hourInWeek) => {
    expect([weekdayOf(at), hourOf(at), minuteOf(at), hourOfWeek(at)]).toEqual([
      weekday,
      hour,
      minute,
      hourInWeek,
    ]);
  });

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
    expect(minutesBetween(tick(0), tick(90))).toBe(1.5);
  });

  it.each([-1, 0.5, NaN, Infinity])('is never %d', (seconds) => {
    expect(() => tick(seconds)).toThrow('a tick is whole and not negative');
  });
});
