import { DAY_SECONDS, minutesBetween } from '~/base/ticks';
import type { Tick } from '~/base/ticks';
import { serviceCalendar, serviceSecondsBetween } from '~/itsm';
import { quantileOfSorted } from '~/sim/engine';
import { openByHour } from './open-by-hour';
import type { Measures } from './measure-types';
import type { DeskRun, TicketRecord } from './records';
import type { Scenario } from './scenario';

type Settled = TicketRecord & { readonly settledTick: Tick };

const isSettled = (ticket: TicketRecord): ticket is Settled => ticket.settledTick !== undefined;

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

const share = <T>(rows: readonly T[], holds: (row: T) => boolean): number | undefined =>
  rows.length === 0 ? undefined : rows.filter(holds).length / rows.length;

const per100 = (value: number | undefined) => (value === undefined ? undefined : value * 100);

const quantile = (values: readonly number[], at: number): number | undefined =>
  values.length === 0 ? undefined : quantileOfSorted(Float64Array.from(values).sort(), at);

/** Calendar minutes from arrival until settled for good. */
const resolveMinutes = (ticket: Settled) => minutesBetween(ticket.arrivedTick, ticket.settledTick);

/** Minutes to resolve at 0.5 %, 1.5 % ... 99.5 % of the settled tickets: a hundred dots; empty when none is. */
export function resolvePercentiles(run: DeskRun): readonly number[] {
  const sorted = Float64Array.from(run.tickets.filter(isSettled).map(resolveMinutes)).sort();
  if (sorted.length === 0) return [];
  return Array.from({ length: 100 }, (_, dot) => quantileOfSorted(sorted, (dot + 0.5) / 100));
}

/**
 * First stay in reception's own line, one a ticket that has been there, counted while reception is
 * open. Only those it has ended for: taken in hand or given up.
 */
function firstWaits(run: DeskRun, scenario: Scenario): readonly number[] {
  const reception = scenario.teams.find((team) => team.line === 1);
  const calendar = serviceCalendar(reception?.hours ?? {});
  const seen = new Set<number>();
  const waits: number[] = [];
  for (const spell of run.spells) {
    if (spell.kind !== 'in-line' || spell.line !== 1 || spell.untilTick === undefined) continue;
    if (seen.has(spell.ticket)) continue;
    seen.add(spell.ticket);
    waits.push(serviceSecondsBetween(calendar, spell.fromTick, spell.untilTick) / 60);
  }
  return waits;
}

/** Minutes that reception has tickets in hand within the scenario's days. */
function receptionWorkMinutes(run: DeskRun, scenario: Scenario): number {
  const end = scenario.days * DAY_SECONDS;
  return run.spells
    .filter((spell) => spell.kind === 'in-hand' && spell.line === 1 && spell.fromTick < end)
    .reduce(
      (sum, spell) => sum + (Math.min(spell.untilTick ?? run.untilTick, end) - spell.fromTick) / 60,
      0,
    );
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
  const settled = run.tickets.filter(isSettled);
  const byPeople = settled.filter((ticket) => ticket.settledByLine !== 0);
  const minutes = settled.map(resolveMinutes);
  const waits = firstWaits(run, scenario);
  const meanCost = mean(settled.map((ticket) => ticket.costEuros));
  const extraHours = run.receptionPaidHours - run.startPaidHours;
  const extraCost =
    settled.length > 0 ? (extraHours * scenario.prices.receptionHourEuros) / settled.length : 0;
  const meanStay = mean(minutes);
  const meanWork = mean(settled.map((ticket) => ticket.workMinutes));
  const target = (ticket: TicketRecord) => scenario.targets[ticket.priority].resolutionMinutes;
  return {
    costPerTicketEuros: meanCost === undefined ? undefined : meanCost + extraCost,
    halfDoneMinutes: quantile(minutes, 0.5),
    meanMinutes: meanStay,
    slowTenthMinutes: quantile(minutes, 0.9),
    firstContactShare: share(byPeople, (ticket) => ticket.firstContact),
    handOffsPer100: per100(mean(settled.map((ticket) => ticket.handOffs))),
    pingPongPer100: per100(share(settled, (ticket) => ticket.pingPong)),
    cameBackPer100: per100(share(settled, (ticket) => ticket.cameBack)),
    gaveUpPer100: per100(share(run.tickets, (ticket) => ticket.gaveUpTick !== undefined)),
    waitAtReceptionMinutes: mean(waits),
    slowTenthAtReceptionMinutes: quantile(waits, 0.9),
    onTimeByDeskShare: share(settled, (ticket) => ticket.deskMinutes <= target(ticket)),
    onTimeByGuestShare: share(settled, (ticket) => resolveMinutes(ticket) <= target(ticket)),
    settledBySelfHelpShare: share(settled, (ticket) => ticket.settledByLine === 0),
    settledAtReceptionShare: share(settled, (ticket) => ticket.settledByLine === 1),
    settledByAreaShare: share(settled, (ticket) => ticket.settledByLine === 2),
    settledBySpecialistShare: share(settled, (ticket) => ticket.settledByLine === 3),
    receptionBusyShare:
      run.receptionPaidHours > 0
        ? receptionWorkMinutes(run, scenario) / 60 / run.receptionPaidHours
        : undefined,
    workShare:
      meanWork !== undefined && meanStay !== undefined && meanStay > 0
        ? meanWork / meanStay
        : undefined,
    mostOpen: run.tickets.length === 0 ? undefined : Math.max(...openByHour(run, scenario)),
  };
}
