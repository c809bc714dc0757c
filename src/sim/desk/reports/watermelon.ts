import { PRIORITIES } from '~/itsm';
import type { RunColumns } from '../columns';
import { isUnhappy } from '../satisfaction';
import type { Scenario } from '../scenario';
import { NONE } from '../tables';

/** The same week told twice: as the agreement counts, and as those who waited lived it. Empty weeks have no shares. */
export interface Watermelon {
  /** That are over: settled, or given up. */
  readonly tickets: number;
  readonly byAgreement: {
    /** By the desk's clock: service hours, pauses left out, stopped at the first settling. */
    readonly onTimeShare: number | undefined;
    /** Reported as settled once and for all: what came back after closing counts as new. */
    readonly settledOnceShare: number | undefined;
    readonly meanMinutes: number | undefined;
  };
  readonly byUser: {
    /** By the clock on the wall, until settled for good; who gave up was never in time. */
    readonly onTimeShare: number | undefined;
    /** Settled in one contact that stayed settled. */
    readonly settledOnceShare: number | undefined;
    readonly meanMinutes: number | undefined;
    readonly satisfaction: number | undefined;
    readonly unhappyShare: number | undefined;
  };
}

/** A report on all tickets that are over. */
export function watermelonOf(columns: RunColumns, scenario: Scenario): Watermelon {
  const targets = PRIORITIES.map((priority) => scenario.targets[priority].resolutionMinutes);
  const isFollowed = new Uint8Array(columns.tickets);
  for (let id = 0; id < columns.tickets; id += 1) {
    if (isOver(columns, id) && columns.follows[id] !== NONE) isFollowed[columns.follows[id]!] = 1;
  }
  let over = 0;
  let settled = 0;
  const desk = { onTime: 0, once: 0, minutes: 0 };
  const user = { onTime: 0, once: 0, minutes: 0, marks: 0, unhappy: 0 };
  for (let id = 0; id < columns.tickets; id += 1) {
    if (!isOver(columns, id)) continue;
    const end = Math.max(columns.settled[id]!, columns.gaveUp[id]!);
    const minutes = (end - columns.arrived[id]!) / 60;
    over += 1;
    user.minutes += minutes;
    user.marks += columns.satisfaction[id]!;
    if (isUnhappy(columns.satisfaction[id]!)) user.unhappy += 1;
    if (columns.settled[id] === NONE) continue;
    const target = targets[columns.priority[id]!]!;
    settled += 1;
    desk.minutes += columns.deskMinutes[id]!;
    if (columns.deskMinutes[id]! <= target) desk.onTime += 1;
    if (columns.cameBack[id] === 0) desk.once += 1;
    if (minutes <= target) user.onTime += 1;
    if (columns.contacts[id] === 1 && isFollowed[id] === 0) user.once += 1;
  }
  const of = (sum: number, count: number) => (count === 0 ? undefined : sum / count);
  return {
    tickets: over,
    byAgreement: {
      onTimeShare: of(desk.onTime, settled),
      settledOnceShare: of(desk.once, settled),
      meanMinutes: of(desk.minutes, settled),
    },
    byUser: {
      onTimeShare: of(user.onTime, over),
      settledOnceShare: of(user.once, over),
      meanMinutes: of(user.minutes, over),
      satisfaction: of(user.marks, over),
      unhappyShare: of(user.unhappy, over),
    },
  };
}

const isOver = ({ settled, gaveUp }: RunColumns, id: number) =>
  settled[id] !== NONE || gaveUp[id] !== NONE;
