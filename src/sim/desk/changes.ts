import { tick } from '~/base/ticks';
import { addServiceSeconds } from '~/itsm';
import { schedule } from '~/sim/engine';
import { CHANGE, CHILD, TICKET } from './attributes';
import type { ChangeRecord, ChangeSource } from './change-types';
import { draw } from './draw';
import { EVENT } from './events';
import { halved } from './halving';
import { spawnIncidents } from './spawn';
import type { Desk } from './state';
import type { ChangeType, Risk } from './words';

/** What has failed so often is done right at last. */
export const MOST_TRIES = 8;

/** A line of the log: `of` is the index of the planned change or cause, or the number of the ticket. */
export interface ChangeEntry extends Omit<ChangeRecord, 'of' | 'askedTick' | 'madeTick'> {
  readonly of: number;
  readonly asked: number;
  readonly made: number;
}

/** How changes of a risk are made: as chosen, or as normal changes. */
export const changeType = ({ policy }: Desk, risk: Risk): ChangeType =>
  (risk === 'low' ? policy.lowRiskChange : policy.highRiskChange) ?? 'normal';

/** Hours of assessment that a change of a type gets. */
export const assessmentOf = ({ policy, scenario }: Desk, type: ChangeType): number =>
  (policy.assessmentHours ?? 0) * (scenario.changes?.types[type].assessedShare ?? 1);

/**
 * Odds that a change fails: its own, by how it is made, and halved by every so many hours of assessment:
 * min(1, f x factor x 2^(-h / halving)). The form is our choice.
 */
export function failureOdds(desk: Desk, failureShare: number, risk: Risk): number {
  const { changes, problems } = desk.scenario;
  const type = changeType(desk, risk);
  const halving = changes?.assessmentHalvingHours ?? problems?.assessmentHalvingHours ?? 1;
  const factor = changes?.types[type].failureFactor ?? 1;
  return Math.min(1, halved(failureShare * factor, assessmentOf(desk, type), halving));
}

/** When a change that is asked for now is made: assessed in service hours, then waited for. */
function whenMade(desk: Desk, risk: Risk, now: number): number {
  const type = changeType(desk, risk);
  const seconds = Math.round(assessmentOf(desk, type) * 3600);
  const assessed = addServiceSeconds(desk.plan.calendar, tick(now), seconds) ?? now;
  return assessed + Math.round((desk.scenario.changes?.types[type].waitMinutes ?? 0) * 60);
}

/** What a try at a change is about, wherever it came from. */
export interface ChangeTry {
  readonly source: ChangeSource;
  readonly of: number;
  readonly risk: Risk;
  readonly asked: number;
  readonly failed: boolean;
  /** Mean number of incidents if it failed, of which kind, and where their chance is. */
  readonly incidents: number;
  readonly kind: number;
  readonly entity: number;
}

/** Writes a try in the log, and lets what it broke come. */
export function logChange(desk: Desk, change: ChangeTry, now: number): void {
  const type = changeType(desk, change.risk);
  const brood = {
    entity: change.entity,
    mean: change.incidents,
    kind: change.kind,
    change: desk.changes.length,
    after: desk.plan.incidentAfter,
  };
  const incidents = change.failed && change.incidents > 0 ? spawnIncidents(desk, brood, now) : 0;
  const { source, of, risk, asked, failed } = change;
  const assessmentHours = assessmentOf(desk, type);
  const entry = { source, of, risk, asked, failed, type, incidents, assessmentHours, made: now };
  desk.changes = [...desk.changes, entry];
}

const triesOf = ({ changes }: Desk, source: ChangeSource, of: number) =>
  changes.filter((entry) => entry.source === source && entry.of === of);

/** Schedules the first try at every change that the scenario plans. */
export function startPlannedChanges(desk: Desk): void {
  desk.scenario.changes?.planned.forEach(({ askedMinute, risk }, index) => {
    const asked = Math.round(askedMinute * 60);
    schedule(desk.events, whenMade(desk, risk, asked), EVENT.plannedChangeIsMade, index);
  });
}

/** A planned change is made; one that fails is asked for again. */
export function plannedChangeIsMade(desk: Desk, index: number, now: number): void {
  const change = desk.scenario.changes?.planned[index];
  if (!change) return;
  const tries = triesOf(desk, 'planned', index);
  const u = desk.chance.uniform(index, CHANGE.fails + tries.length);
  const odds = failureOdds(desk, change.failureShare, change.risk);
  const failed = tries.length < MOST_TRIES && u < odds;
  logChange(
    desk,
    {
      source: 'planned',
      of: index,
      risk: change.risk,
      asked: tries[0]?.asked ?? Math.round(change.askedMinute * 60),
      failed,
      incidents: change.incidents,
      kind: desk.scenario.kinds.findIndex(({ id }) => id === change.kind),
      entity: CHILD.ofPlannedChange + index * 1024 + tries.length * 64,
    },
    now,
  );
  if (!failed) return;
  schedule(desk.events, whenMade(desk, change.risk, now), EVENT.plannedChangeIsMade, index);
}

/** Asks for the change that a ticket waits for. */
export function askForChange(desk: Desk, ticket: number, risk: Risk, now: number): void {
  schedule(desk.events, whenMade(desk, risk, now), EVENT.awaitedChangeIsMade, ticket);
}

/** The change that a ticket waits for is made; answers whether it went well. */
export function awaitedChangeIsMade(desk: Desk, ticket: number, risk: Risk, now: number): boolean {
  const { tickets, scenario } = desk;
  const { failureShare = 0, incidents = 0 } = scenario.changes?.ticketChange ?? {};
  const isPlanned = ticket < desk.arrivals.length;
  const tries = tickets.changeTries[ticket]!;
  tickets.changeTries[ticket] = tries + 1;
  const u = draw(desk, ticket, TICKET.changeFails + Math.min(tries, MOST_TRIES));
  const failed = tries < MOST_TRIES && u < failureOdds(desk, failureShare, risk);
  logChange(
    desk,
    {
      source: 'ticket',
      of: ticket,
      risk,
      asked: tickets.since[ticket]!,
      failed,
      // What came of something else has no addresses for incidents of its own.
      incidents: isPlanned ? incidents : 0,
      kind: tickets.kind[ticket]!,
      entity: CHILD.ofTicketChange + ((ticket * 1024) % 0x0fff_0000) + tries * 64,
    },
    now,
  );
  return !failed;
}

/** The log as records. */
export const changeRecords = ({ changes, scenario, plan }: Desk): readonly ChangeRecord[] =>
  changes.map(({ of, asked, made, ...entry }) => ({
    ...entry,
    of:
      entry.source === 'planned'
        ? (scenario.changes?.planned[of]?.id ?? of)
        : entry.source === 'problem'
          ? (plan.causes[of]?.cause.id ?? of)
          : of,
    askedTick: tick(asked),
    madeTick: tick(made),
  }));
