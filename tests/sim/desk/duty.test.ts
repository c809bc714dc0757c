import { describe, expect, it } from 'vitest';
import { HOUR_SECONDS, WEEK_SECONDS } from '~/base/ticks';
import { dutyAt, dutyWeek } from '~/sim/desk/duty';
import { scenario } from './fixtures';

const hours = (week: ReturnType<typeof dutyWeek>, duty: string) => {
  let seconds = 0;
  for (let second = 0; second < WEEK_SECONDS; second += 60) {
    if (dutyAt(week, second) === duty) seconds += 60;
  }
  return seconds / HOUR_SECONDS;
};

const day = [8, 20] as const;
const always = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((d) => [
    d,
    [0, 24],
  ]),
);

describe("a person's week", () => {
  it.each([
    ['no time away', { monday: day, tuesday: day }, 0, 24, 0],
    ['two hours away', { monday: day, tuesday: day, friday: day }, 2, 34, 2],
    ['an hour away with Monday alone open', { monday: day }, 1, 11, 1],
    ['more away than there is', { monday: day, tuesday: day }, 40, 12, 12],
    ['never closed', always, 0, 168, 0],
    ['nothing open', {}, 5, 0, 0],
  ])('with %s', (_name, open, awayHours, on, away) => {
    const week = dutyWeek(open, awayHours * HOUR_SECONDS, 0);
    expect([hours(week, 'on'), hours(week, 'away')]).toEqual([on, away]);
  });

  it('keeps the Monday rush at the counter', () => {
    const week = dutyWeek({ monday: day, tuesday: day }, 4 * HOUR_SECONDS, 1);
    expect(
      week.filter(({ duty }) => duty === 'away').every(({ second }) => second > 24 * HOUR_SECONDS),
    ).toBe(true);
  });

  it('costs the same whoever has which turn', () => {
    const reception = scenario.teams[0]?.hours ?? {};
    const away = Array.from({ length: 10 }, (_, turn) =>
      hours(dutyWeek(reception, 6 * HOUR_SECONDS, turn), 'away'),
    );
    expect(new Set(away)).toEqual(new Set([6]));
  });

  it('does not send three people away at once for an hour a day', () => {
    const reception = scenario.teams[0]?.hours ?? {};
    const weeks = [0, 1, 2].map((turn) => dutyWeek(reception, 6 * HOUR_SECONDS, turn));
    for (let second = 0; second < WEEK_SECONDS; second += 60) {
      expect(weeks.filter((week) => dutyAt(week, second) === 'away').length).toBeLessThanOrEqual(1);
    }
  });
});
