import { DAY_SECONDS, HOUR_SECONDS, WEEKDAYS, WEEK_SECONDS } from '~/base/ticks';
import type { WeekHours } from '~/itsm';

/** 'away' is paid work off the floor: training, writing notes, keeping self-help right. */
export const DUTIES = ['off', 'on', 'away'] as const;
export type Duty = (typeof DUTIES)[number];

/** From this second of the week on. */
export interface DutyChange {
  readonly second: number;
  readonly duty: Duty;
}

/** Blocks away start this far into the day, when the morning's queue has gone. */
const AWAY_FROM_SHARE = 0.4;

/**
 * One person's week, sorted by time. Time away is cut into equal blocks, one on each open day but
 * Monday (on Monday when nothing else is open); `turn` staggers them, so that few are away at once.
 *
 * @param worksAt whether the person works in each hour of an open day; absent: in all of them
 */
export function dutyWeek(
  hours: WeekHours,
  awaySeconds: number,
  turn: number,
  worksAt?: readonly boolean[],
): readonly DutyChange[] {
  const open = WEEKDAYS.flatMap((weekday, day) => {
    const span = hours[weekday];
    return span ? [{ day, from: span[0] * HOUR_SECONDS, until: span[1] * HOUR_SECONDS }] : [];
  });
  const quiet = open.length > 1 ? open.filter(({ day }) => day > 0) : open;
  const changes: DutyChange[] = [];
  for (const { day, from, until } of open) {
    const midnight = day * DAY_SECONDS;
    const shift: DutyChange[] = [];
    for (let hour = from; hour < until; hour += HOUR_SECONDS) {
      const works = worksAt?.[hour / HOUR_SECONDS] ?? true;
      shift.push({ second: midnight + hour, duty: works ? 'on' : 'off' });
    }
    const block = Math.min(Math.round(awaySeconds / quiet.length), until - from);
    if (block > 0 && quiet.some((other) => other.day === day)) {
      const earliest = Math.min(from + Math.round((until - from) * AWAY_FROM_SHARE), until - block);
      const room = until - block - earliest;
      const start = midnight + earliest + (room > 0 ? (turn * block) % room : 0);
      const end = start + block;
      const back = dutyAt(shift, end);
      changes.push(
        ...shift.filter(({ second }) => second < start),
        { second: start, duty: 'away' },
        { second: end, duty: back },
        ...shift.filter(({ second }) => second > end),
      );
    } else changes.push(...shift);
    changes.push({ second: midnight + until, duty: 'off' });
  }
  return simplified(changes);
}

/** Of changes at one moment only the last counts, and only if it changes anything. */
function simplified(changes: readonly DutyChange[]): readonly DutyChange[] {
  const last = changes.filter((change, index) => changes[index + 1]?.second !== change.second);
  const wrapped = last.map((change) => ({ ...change, second: change.second % WEEK_SECONDS }));
  // Open to the last second of Sunday and from the first of Monday is one stretch.
  const goesOn = wrapped[0]?.second === 0 && last.at(-1)?.second === WEEK_SECONDS;
  const kept = goesOn ? wrapped.slice(0, -1) : wrapped;
  const changing = kept.filter(
    (change, index) => change.duty !== kept.at(index - 1)?.duty || kept.length === 1,
  );
  const week = changing.length > 0 ? changing : kept.slice(0, 1);
  return [...week].sort((a, b) => a.second - b.second);
}

/** What somebody is doing at a second of the week. */
export function dutyAt(week: readonly DutyChange[], second: number): Duty {
  const before = week.findLast((change) => change.second <= second);
  return (before ?? week.at(-1))?.duty ?? 'off';
}
