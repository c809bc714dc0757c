import { describe, expect, it } from 'vitest';
import { HOUR_SECONDS, tickAt } from '~/base/ticks';
import { dueTick, latenessOf, readClock, serviceCalendar } from '~/itsm';

const day = [8, 20] as const;
const calendar = serviceCalendar({ monday: day, tuesday: day });

describe('the clock of an agreement', () => {
  it('runs in open hours, rests while held, and leaves closed hours out', () => {
    const reading = readClock(calendar, [
      { fromTick: tickAt(0, 18), untilTick: tickAt(0, 19), paused: false },
      { fromTick: tickAt(0, 19), untilTick: tickAt(1, 9), paused: true },
      { fromTick: tickAt(1, 9), untilTick: tickAt(1, 12), paused: false },
    ]);
    expect(reading).toEqual({
      ranSeconds: 4 * HOUR_SECONDS,
      pausedSeconds: 2 * HOUR_SECONDS,
      closedSeconds: 12 * HOUR_SECONDS,
    });
  });

  it.each([
    ['an hour left, open', tickAt(0, 10), 3, 240, tickAt(0, 11)],
    ['an hour left at closing time', tickAt(0, 20), 3, 240, tickAt(1, 9)],
    ['nothing left', tickAt(0, 10), 4, 240, tickAt(0, 10)],
    ['already over', tickAt(0, 10), 9, 240, tickAt(0, 10)],
  ])('is due with %s', (_name, now, ranHours, targetMinutes, expected) => {
    expect(dueTick(calendar, now, ranHours * HOUR_SECONDS, targetMinutes)).toBe(expected);
  });

  it.each([
    [0, 'no'],
    [0.74, 'no'],
    [0.75, 'nearly'],
    [1, 'nearly'],
    [1.01, 'late'],
  ])('with %d of its target used is late: %s', (used, expected) => {
    expect(latenessOf(used)).toBe(expected);
  });
});
