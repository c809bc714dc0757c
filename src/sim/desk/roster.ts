import { WEEK_SECONDS } from '~/base/ticks';
import { createEventList, schedule, takeNext } from '~/sim/engine';
import { DUTIES, dutyAt } from './duty';
import type { DutyChange } from './duty';

/** Changes of duty in the order in which they happen: when, whose, and to what (index in DUTIES). */
export interface RosterWeek {
  readonly seconds: Float64Array;
  readonly agents: Int32Array;
  readonly duties: Int16Array;
}

/** Who is on duty when, for everybody together. It repeats every week, so no run has to plan it. */
export interface Roster {
  /** By agent, on Monday 00:00: index in DUTIES. */
  readonly atStart: Int16Array;
  readonly first: RosterWeek;
  /**
   * The second week and each one after it. It differs from the first by the order of people whose duty
   * changes in one second: whose last change lies further back goes first, and in the first week nobody
   * has had one.
   */
  readonly later: RosterWeek;
}

/** @param duties by agent, the changes of one week, sorted by time */
export function rosterOf(duties: readonly (readonly DutyChange[])[]): Roster {
  const list = createEventList(duties.length + 1);
  // A week with one change or none is the same all week.
  const changing = duties.map((week) => (week.length < 2 ? [] : week));
  const places = changing.map((week) => week.findIndex(({ second }) => second > 0));
  const changeOf = (agent: number) => changing[agent]![places[agent]!]!;
  changing.forEach((week, agent) => {
    if (week.length > 0) schedule(list, changeOf(agent).second, 0, agent);
  });

  const nextWeek = (monday: number, changes: number): RosterWeek => {
    const week = {
      seconds: new Float64Array(changes),
      agents: new Int32Array(changes),
      duties: new Int16Array(changes),
    };
    for (let row = 0; row < changes; row += 1) {
      takeNext(list);
      const agent = list.takenSubject;
      const { second, duty } = changeOf(agent);
      week.seconds[row] = second;
      week.agents[row] = agent;
      week.duties[row] = DUTIES.indexOf(duty);
      const place = (places[agent]! + 1) % changing[agent]!.length;
      places[agent] = place;
      const next = changeOf(agent).second;
      schedule(list, monday + next + (next <= second ? WEEK_SECONDS : 0), 0, agent);
    }
    return week;
  };

  const all = changing.flat();
  return {
    atStart: Int16Array.from(duties, (week) => DUTIES.indexOf(dutyAt(week, 0))),
    // What changes at Monday 00:00 is so from the start, and happens from the second week on.
    first: nextWeek(0, all.filter(({ second }) => second > 0).length),
    later: nextWeek(WEEK_SECONDS, all.length),
  };
}

/** Where a run stands in its roster: before the change of a row of a week. */
export interface RosterPlace {
  /** When that change happens; Infinity when nobody's duty ever changes. */
  tick: number;
  row: number;
  week: RosterWeek;
  /** The Monday of the week, as a tick. */
  monday: number;
}

/** Before the roster's first change. */
export const rosterStart = ({ first }: Roster): RosterPlace => ({
  tick: first.seconds[0] ?? Infinity,
  row: 0,
  week: first,
  monday: 0,
});

/** Moves a place, in place, past its change. */
export function passChange({ later }: Roster, place: RosterPlace): void {
  place.row += 1;
  if (place.row === place.week.seconds.length) {
    place.row = 0;
    place.week = later;
    place.monday += WEEK_SECONDS;
  }
  place.tick = place.monday + place.week.seconds[place.row]!;
}
