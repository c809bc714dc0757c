import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_SECONDS, WEEK_SECONDS } from '~/base/ticks';
import { DUTIES, dutyAt } from '~/sim/desk/duty';
import type { DutyChange } from '~/sim/desk/duty';
import { passChange, rosterOf, rosterStart } from '~/sim/desk/roster';

type Week = readonly DutyChange[];

/** The first `count` changes: when, whose, to what. */
function changesOf(duties: readonly Week[], count: number) {
  const roster = rosterOf(duties);
  const place = rosterStart(roster);
  return Array.from({ length: count }, () => {
    const { week, row, tick } = place;
    const change = [tick, week.agents[row]!, DUTIES[week.duties[row]!]] as const;
    passChange(roster, place);
    return change;
  });
}

/**
 * The same, each change taken in turn: the earliest; of those in one second, the one of the person whose
 * last change was taken first, and before anybody has had one by their number.
 */
function inTurn(duties: readonly Week[], count: number) {
  const pending = duties.flatMap((week, agent) => {
    const place = week.findIndex(({ second }) => second > 0);
    return week.length < 2 ? [] : [{ agent, place, tick: week[place]!.second }];
  });
  return Array.from({ length: count }, () => {
    const earliest = Math.min(...pending.map(({ tick }) => tick));
    const at = pending.findIndex(({ tick }) => tick === earliest);
    const [{ agent, place, tick }] = pending.splice(at, 1) as [(typeof pending)[number]];
    const week = duties[agent]!;
    const next = (place + 1) % week.length;
    const monday = tick - week[place]!.second + (next === 0 ? WEEK_SECONDS : 0);
    pending.push({ agent, place: next, tick: monday + week[next]!.second });
    return [tick, agent, week[place]!.duty] as const;
  });
}

const weeks = fc.array(
  fc
    .uniqueArray(fc.constantFrom(0, 8, 12, 13, 20, 32, 44), { maxLength: 5 })
    .chain((hours) =>
      fc.tuple(
        fc.constant(hours.sort((a, b) => a - b)),
        fc.array(fc.constantFrom(...DUTIES), { minLength: 5, maxLength: 5 }),
      ),
    )
    .map(([hours, duties]) =>
      hours.map((hour, nth) => ({ second: hour * HOUR_SECONDS, duty: duties[nth]! })),
    ),
  { minLength: 1, maxLength: 6 },
);

describe('a roster', () => {
  it('brings every change in its turn, week after week', () => {
    fc.assert(
      fc.property(weeks, (duties) => {
        const perWeek = duties.filter((week) => week.length > 1).flat().length;
        const count = 4 * perWeek;
        expect(changesOf(duties, count)).toEqual(inTurn(duties, count));
      }),
    );
  });

  it('starts as everybody is on Monday at midnight', () => {
    fc.assert(
      fc.property(weeks, (duties) => {
        expect([...rosterOf(duties).atStart].map((duty) => DUTIES[duty])).toEqual(
          duties.map((week) => dutyAt(week, 0)),
        );
      }),
    );
  });

  it('has no first change where nobody ever changes', () => {
    const always = [{ second: 0, duty: 'on' as const }];
    expect(rosterStart(rosterOf([always, []])).tick).toBe(Infinity);
  });
});
