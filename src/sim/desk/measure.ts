import { DAY_SECONDS, MINUTE_SECONDS, tick } from '~/base/ticks';
import { PRIORITIES, serviceSecondsBetween } from '~/itsm';
import { quantileOfSorted } from '~/sim/engine';
import { columnsOfDesk, columnsOfRun } from './columns';
import type { RunColumns } from './columns';
import { lossEuros } from './loss';
import { runningEuros } from './money';
import type { Measures } from './measure-types';
import { openByHourOf } from './open-by-hour';
import type { DeskRun } from './records';
import { isUnhappy } from './satisfaction';
import type { Scenario } from './scenario';
import type { DeskState } from './state';
import { ARTICLE, NONE } from './tables';
import { SPELL_KINDS } from './words';

const IN_LINE = SPELL_KINDS.indexOf('in-line');
const IN_HAND = SPELL_KINDS.indexOf('in-hand');

const ratio = (sum: number, count: number): number | undefined =>
  count === 0 ? undefined : sum / count;

const per100 = (value: number | undefined) => (value === undefined ? undefined : value * 100);

const quantile = (sorted: Float64Array, at: number): number | undefined =>
  sorted.length === 0 ? undefined : quantileOfSorted(sorted, at);

type Lives = Pick<RunColumns, 'tickets' | 'arrived' | 'settled'>;

/** Calendar minutes from arrival until settled for good, of a settled ticket. */
const resolveMinutes = ({ arrived, settled }: Lives, id: number) =>
  (settled[id]! - arrived[id]!) / MINUTE_SECONDS;

function sortedResolveMinutes(columns: Lives): Float64Array {
  const minutes = new Float64Array(columns.tickets);
  let count = 0;
  for (let id = 0; id < columns.tickets; id += 1) {
    if (columns.settled[id] !== NONE) minutes[count++] = resolveMinutes(columns, id);
  }
  return minutes.subarray(0, count).sort();
}

/**
 * First stay in reception's own line, one a ticket that has been there, counted while reception is
 * open. Only those it has ended for: taken in hand or given up.
 */
function firstWaits(columns: RunColumns): Float64Array {
  const seen = new Uint8Array(columns.tickets);
  const waits = new Float64Array(columns.tickets);
  let count = 0;
  for (let row = 0; row < columns.spells; row += 1) {
    if (columns.spellKind[row] !== IN_LINE || columns.spellLine[row] !== 1) continue;
    const until = columns.spellUntil[row]!;
    const ticket = columns.spellTicket[row]!;
    if (until === NONE || seen[ticket] === 1) continue;
    seen[ticket] = 1;
    const from = tick(columns.spellFrom[row]!);
    waits[count++] = serviceSecondsBetween(columns.receptionCalendar, from, tick(until)) / 60;
  }
  return waits.subarray(0, count);
}

/**
 * Minutes of the scenario's days in which people at reception have anything in hand. Spells stand in
 * order of their start, so that what several open chats share is counted once.
 */
function receptionWorkMinutes(columns: RunColumns, scenario: Scenario): number {
  const end = scenario.days * DAY_SECONDS;
  const busyUntil: number[] = [];
  let sum = 0;
  for (let row = 0; row < columns.spells; row += 1) {
    if (columns.spellKind[row] !== IN_HAND || columns.spellLine[row] !== 1) continue;
    const agent = columns.spellAgent[row]!;
    const from = Math.max(columns.spellFrom[row]!, busyUntil[agent] ?? 0);
    const last = columns.spellUntil[row]!;
    const until = Math.min(last === NONE ? columns.untilTick : last, end);
    if (until <= from) continue;
    sum += (until - from) / 60;
    busyUntil[agent] = until;
  }
  return sum;
}

/** Sums and counts over settled tickets. */
function settledSums(columns: RunColumns, scenario: Scenario) {
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

const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

function measuresOf(
  columns: RunColumns,
  scenario: Scenario,
  minutes: Float64Array,
  openByHour: readonly number[],
): Measures {
  const sums = settledSums(columns, scenario);
  const { count } = sums;
  const waits = firstWaits(columns);
  const waitSum = sumOf(waits);
  waits.sort();
  const felt = feelings(columns);
  const { came, gaveUp } = felt;
  const paid = columns.receptionPaidHours;
  const extraEuros = runningEuros(columns, scenario);
  const extraCost = count > 0 ? extraEuros / count : 0;
  const meanStay = ratio(sums.stay, count);
  const meanWork = ratio(sums.work, count);
  const lineShare = (line: number) => ratio(sums.byLine[line]!, count);
  return {
    costPerTicketEuros: count === 0 ? undefined : sums.cost / count + extraCost,
    halfDoneMinutes: quantile(minutes, 0.5),
    meanMinutes: meanStay,
    slowTenthMinutes: quantile(minutes, 0.9),
    firstContactShare: ratio(sums.firstContact, count - sums.byLine[0]!),
    handOffsPer100: per100(ratio(sums.handOffs, count)),
    pingPongPer100: per100(ratio(sums.pingPong, count)),
    cameBackPer100: per100(ratio(sums.cameBack, count)),
    gaveUpPer100: per100(ratio(gaveUp, came)),
    waitAtReceptionMinutes: ratio(waitSum, waits.length),
    slowTenthAtReceptionMinutes: quantile(waits, 0.9),
    onTimeByDeskShare: ratio(sums.onTimeByDesk, count),
    onTimeByGuestShare: ratio(sums.onTimeByGuest, count),
    settledBySelfHelpShare: lineShare(0),
    settledAtReceptionShare: lineShare(1),
    settledByAreaShare: lineShare(2),
    settledBySpecialistShare: lineShare(3),
    receptionBusyShare: paid > 0 ? receptionWorkMinutes(columns, scenario) / 60 / paid : undefined,
    workShare:
      meanWork !== undefined && meanStay !== undefined && meanStay > 0
        ? meanWork / meanStay
        : undefined,
    mostOpen: came === 0 ? undefined : Math.max(...openByHour),
    noHandOffShare: ratio(sums.noHandOff, count - sums.byLine[0]!),
    articleHitShare: ratio(felt.found, felt.lookedUp),
    satisfaction: ratio(felt.marks, felt.ended),
    unhappyShare: ratio(felt.unhappy, felt.ended),
    opexEuros: came === 0 ? undefined : felt.spent + extraEuros,
    capexEuros: came === 0 ? undefined : columns.capexEuros,
    cameTickets: came === 0 ? undefined : came,
    lossEuros: columns.lossRates && lossEuros({ ...columns, lossRates: columns.lossRates }),
    changeIncidents: scenario.changes && columns.changes.incidents,
    changeDelayEuros: scenario.changes && columns.changes.delayEuros,
  };
}

/** Sums over everybody who came. */
function feelings(columns: RunColumns) {
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

/** A hundred dots of sorted minutes; none of none. */
const dotsOf = (sorted: Float64Array): readonly number[] =>
  sorted.length === 0
    ? []
    : Array.from({ length: 100 }, (_, dot) => quantileOfSorted(sorted, (dot + 0.5) / 100));

/** What is kept of one replication. */
export interface RunSummary {
  readonly measures: Measures;
  readonly percentileMinutes: readonly number[];
  readonly openByHour: readonly number[];
}

function summaryOf(columns: RunColumns, scenario: Scenario): RunSummary {
  const minutes = sortedResolveMinutes(columns);
  const openByHour = openByHourOf(columns, scenario);
  return {
    measures: measuresOf(columns, scenario, minutes, openByHour),
    percentileMinutes: dotsOf(minutes),
    openByHour,
  };
}

/** Measures, dots and profile straight from the desk: the same numbers as from its records, without them. */
export const summariseDesk = (state: DeskState): RunSummary =>
  summaryOf(columnsOfDesk(state), state.scenario);

/**
 * Every measure of one run, or of a run so far. Settled tickets are the ground of costs, times and
 * shares by line; everybody who came is the ground of giving up.
 *
 * - On time by the desk: its own clock at first settling within the target.
 * - On time by the guest: calendar time until settled for good within the same number of minutes.
 * - First contact: of those settled by people, settled in the first pair of hands, without asking the
 *   guest back and without coming back.
 */
export const measure = (run: DeskRun, scenario: Scenario): Measures =>
  summaryOf(columnsOfRun(run, scenario), scenario).measures;

/** Minutes to resolve at 0.5 %, 1.5 % ... 99.5 % of the settled tickets: a hundred dots; empty when none is. */
export const resolvePercentiles = ({ tickets }: DeskRun): readonly number[] =>
  dotsOf(
    sortedResolveMinutes({
      tickets: tickets.length,
      arrived: tickets.map((ticket) => ticket.arrivedTick),
      settled: tickets.map((ticket) => ticket.settledTick ?? NONE),
    }),
  );

/** Open tickets at each full hour of a run. */
export const openByHour = (run: DeskRun, scenario: Scenario): readonly number[] =>
  openByHourOf(columnsOfRun(run, scenario), scenario);
