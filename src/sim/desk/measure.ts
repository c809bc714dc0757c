import { MINUTE_SECONDS } from '~/base/ticks';
import { quantileOfSorted } from '~/sim/engine';
import { columnsOfDesk, columnsOfRun } from './columns';
import type { RunColumns } from './columns';
import { lossEuros } from './loss';
import { runningEuros } from './money';
import { firstWaits, receptionWorkMinutes, settledSums, sumsOfAll } from './measure-sums';
import type { Lives } from './measure-sums';
import type { Measures } from './measure-types';
import { openByHourOf } from './open-by-hour';
import type { DeskRun } from './records';
import { reportsOf } from './reports/desk-reports';
import type { DeskReports } from './reports/desk-reports';
import type { Scenario } from './scenario';
import type { DeskState } from './state';
import { NONE } from './tables';

const ratio = (sum: number, count: number): number | undefined =>
  count === 0 ? undefined : sum / count;

const per100 = (value: number | undefined) => (value === undefined ? undefined : value * 100);

const quantile = (sorted: Float64Array, at: number): number | undefined =>
  sorted.length === 0 ? undefined : quantileOfSorted(sorted, at);

/** In order, as minutes; `seconds` are put in order too, for an engine sorts whole numbers four times as fast. */
function sortedMinutes(seconds: Int32Array): Float64Array {
  seconds.sort();
  const minutes = new Float64Array(seconds.length);
  for (let nth = 0; nth < seconds.length; nth += 1) minutes[nth] = seconds[nth]! / MINUTE_SECONDS;
  return minutes;
}

function sortedResolveMinutes({ tickets, arrived, settled }: Lives): Float64Array {
  const seconds = new Int32Array(tickets);
  let count = 0;
  for (let id = 0; id < tickets; id += 1) {
    if (settled[id] !== NONE) seconds[count++] = settled[id]! - arrived[id]!;
  }
  return sortedMinutes(seconds.subarray(0, count));
}

const minutesIn = (seconds: Int32Array) =>
  seconds.reduce((sum, value) => sum + value / MINUTE_SECONDS, 0);

function measuresOf(
  columns: RunColumns,
  scenario: Scenario,
  minutes: Float64Array,
  openByHour: readonly number[],
): Measures {
  const sums = settledSums(columns, scenario);
  const { count } = sums;
  const waitSeconds = firstWaits(columns);
  const waitSum = minutesIn(waitSeconds);
  const waits = sortedMinutes(waitSeconds);
  const all = sumsOfAll(columns);
  const { came, gaveUp } = all;
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
    articleHitShare: ratio(all.found, all.lookedUp),
    satisfaction: ratio(all.marks, all.ended),
    unhappyShare: ratio(all.unhappy, all.ended),
    opexEuros: came === 0 ? undefined : all.spent + extraEuros,
    capexEuros: came === 0 ? undefined : columns.capexEuros,
    cameTickets: came === 0 ? undefined : came,
    lossEuros: columns.lossRates && lossEuros({ ...columns, lossRates: columns.lossRates }),
    changeIncidents: scenario.changes && columns.changes.incidents,
    changeDelayEuros: scenario.changes && columns.changes.delayEuros,
  };
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
  readonly reports: DeskReports;
}

/** Measures, dots, profile and reports straight from the desk: the same numbers as from its records, without them. */
export function summariseDesk(state: DeskState): RunSummary {
  const { scenario } = state;
  const columns = columnsOfDesk(state);
  const minutes = sortedResolveMinutes(columns);
  const openByHour = openByHourOf(columns, scenario);
  return {
    measures: measuresOf(columns, scenario, minutes, openByHour),
    percentileMinutes: dotsOf(minutes),
    openByHour,
    reports: reportsOf(columns, scenario),
  };
}

/**
 * Every measure of one run, or of a run so far. Settled tickets are the ground of costs, times and
 * shares by line; everybody who came is the ground of giving up.
 *
 * - On time by the desk: its own clock at first settling within the target.
 * - On time by the guest: calendar time until settled for good within the same number of minutes.
 * - First contact: of those settled by people, settled in the first pair of hands, without asking the
 *   guest back and without coming back.
 */
export function measure(run: DeskRun, scenario: Scenario): Measures {
  const columns = columnsOfRun(run, scenario);
  const openByHour = openByHourOf(columns, scenario);
  return measuresOf(columns, scenario, sortedResolveMinutes(columns), openByHour);
}

/** The same of a desk as it stands, and its open tickets by hour: the numbers of its records, without them. */
export function measureDesk(state: DeskState): Pick<RunSummary, 'measures' | 'openByHour'> {
  const { scenario } = state;
  const columns = columnsOfDesk(state);
  const openByHour = openByHourOf(columns, scenario);
  const minutes = sortedResolveMinutes(columns);
  return { measures: measuresOf(columns, scenario, minutes, openByHour), openByHour };
}

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
