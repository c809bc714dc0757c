import { DAY_SECONDS, MINUTE_SECONDS, tick } from '~/base/ticks';
import { PRIORITIES, serviceSecondsBetween } from '~/itsm';
import type { RunColumns } from './columns';
import { isUnhappy } from './satisfaction';
import type { Scenario } from './scenario';
import { ARTICLE, NONE } from './tables';
import { SPELL } from './words';

/** What the time to resolve is read from. */
export type Lives = Pick<RunColumns, 'tickets' | 'arrived' | 'settled'>;

/** Calendar minutes from arrival until settled for good, of a settled ticket. */
export const resolveMinutes = ({ arrived, settled }: Lives, id: number) =>
  (settled[id]! - arrived[id]!) / MINUTE_SECONDS;

/**
 * Seconds of the first stay in reception's own line, one a ticket that has been there, counted while
 * reception is open. Only those it has ended for: taken in hand or given up.
 */
export function firstWaits(columns: RunColumns): Int32Array {
  const { spells, spellTicket, spellKind, spellLine, spellFrom, spellUntil } = columns;
  const seen = new Uint8Array(columns.tickets);
  const waits = new Int32Array(columns.tickets);
  let count = 0;
  for (let row = 0; row < spells; row += 1) {
    if (spellKind[row] !== SPELL.inLine || spellLine[row] !== 1) continue;
    const until = spellUntil[row]!;
    const ticket = spellTicket[row]!;
    if (until === NONE || seen[ticket] === 1) continue;
    seen[ticket] = 1;
    const from = spellFrom[row]!;
    waits[count++] =
      from === until
        ? 0
        : serviceSecondsBetween(columns.receptionCalendar, tick(from), tick(until));
  }
  return waits.subarray(0, count);
}

/**
 * Minutes of the scenario's days in which people at reception have anything in hand. Spells stand in
 * order of their start, so that what several open chats share is counted once.
 */
export function receptionWorkMinutes(columns: RunColumns, scenario: Scenario): number {
  const { spells, spellKind, spellLine, spellAgent, spellFrom, spellUntil } = columns;
  const end = scenario.days * DAY_SECONDS;
  const busyUntil: number[] = [];
  let sum = 0;
  for (let row = 0; row < spells; row += 1) {
    if (spellKind[row] !== SPELL.inHand || spellLine[row] !== 1) continue;
    const agent = spellAgent[row]!;
    const from = Math.max(spellFrom[row]!, busyUntil[agent] ?? 0);
    const last = spellUntil[row]!;
    const until = Math.min(last === NONE ? columns.untilTick : last, end);
    if (until <= from) continue;
    sum += (until - from) / 60;
    busyUntil[agent] = until;
  }
  return sum;
}

/** Sums and counts over settled tickets. */
export function settledSums(columns: RunColumns, scenario: Scenario) {
  const targets = PRIORITIES.map((priority) => scenario.targets[priority].resolutionMinutes);
  const byLine = [0, 0, 0, 0];
  const sums = { count: 0, cost: 0, stay: 0, work: 0, handOffs: 0, pingPong: 0, cameBack: 0 };
  let firstContact = 0;
  let onTimeByDesk = 0;
  let onTimeByGuest = 0;
  let noHandOff = 0;
  for (let id = 0; id < columns.tickets; id += 1) {
    if (columns.settled[id] === NONE) continue;
    const stay = resolveMinutes(columns, id);
    const line = columns.settledLine[id]!;
    const target = targets[columns.priority[id]!]!;
    sums.count += 1;
    sums.cost += columns.costEuros[id]!;
    sums.stay += stay;
    sums.work += columns.workMinutes[id]!;
    sums.handOffs += columns.handOffs[id]!;
    sums.pingPong += columns.pingPong[id]!;
    sums.cameBack += columns.cameBack[id]!;
    byLine[line]! += 1;
    if (line !== 0) {
      firstContact += columns.firstContact[id]!;
      if (columns.handOffs[id] === 0) noHandOff += 1;
    }
    if (columns.deskMinutes[id]! <= target) onTimeByDesk += 1;
    if (stay <= target) onTimeByGuest += 1;
  }
  return { ...sums, byLine, firstContact, onTimeByDesk, onTimeByGuest, noHandOff };
}

/** Sums over everybody who came. */
export function sumsOfAll(columns: RunColumns) {
  const sums = {
    came: 0,
    gaveUp: 0,
    spent: 0,
    ended: 0,
    marks: 0,
    unhappy: 0,
    lookedUp: 0,
    found: 0,
  };
  for (let id = 0; id < columns.tickets; id += 1) {
    if (columns.prevented[id] === 1) continue;
    sums.came += 1;
    sums.spent += columns.costEuros[id]!;
    if (columns.gaveUp[id] !== NONE) sums.gaveUp += 1;
    const mark = columns.satisfaction[id]!;
    if (mark > 0) {
      sums.ended += 1;
      sums.marks += mark;
      if (isUnhappy(mark)) sums.unhappy += 1;
    }
    const article = columns.article[id]!;
    if (article === ARTICLE.found) sums.found += 1;
    if (article === ARTICLE.found || article === ARTICLE.notFound) sums.lookedUp += 1;
  }
  return sums;
}
