import { tick } from '~/base/ticks';
import type { Tick } from '~/base/ticks';
import { addServiceSeconds } from '~/itsm';
import { schedule } from '~/sim/engine';
import { CAUSE, CHILD, TICKET } from './attributes';
import { assessmentOf, changeType, failureOdds, logChange, MOST_TRIES } from './changes';
import { draw } from './draw';
import { EVENT } from './events';
import { pick } from './odds';
import type { ProblemRecord } from './problem-types';
import type { Desk } from './state';
import { isOfSurge } from './surges';
import { NONE, momentOf } from './tables';
import type { Risk } from './words';

/** Where a cause is on its way from a pattern to its end. */
export const STAGE = {
  unseen: 0,
  identified: 1,
  inDiagnosis: 2,
  known: 3,
  inPreparation: 4,
  changeWaits: 5,
  solved: 6,
} as const;

/** The cause that makes a ticket, by its own number; NONE when it just happened. */
function causeOf(desk: Desk, ticket: number): number {
  // What comes of something else brings its cause along.
  if (ticket >= desk.arrivals.length) return desk.tickets.cause[ticket]!;
  const causes = desk.plan.causesOfKind[desk.tickets.kind[ticket]!];
  if (causes === undefined) return NONE;
  const place = pick(causes.shares, draw(desk, ticket, TICKET.cause));
  return causes.causes[place] ?? NONE;
}

/** Gives an arriving ticket its cause and counts it; false when the cause has ended, so that it never comes. */
export function comesAtAll(desk: Desk, ticket: number, now: number): boolean {
  const { causes, tickets, scenario } = desk;
  const cause = causeOf(desk, ticket);
  tickets.cause[ticket] = cause;
  if (cause === NONE || !scenario.problems) return true;
  const isOver = causes.repaired[cause] !== NONE && isOfSurge(desk, ticket);
  if (isOver || causes.stage[cause] === STAGE.solved) {
    causes.prevented[cause]! += 1;
    return false;
  }
  causes.incidents[cause]! += 1;
  const seen = causes.incidents[cause]! >= scenario.problems.identifyAfter;
  if (seen && causes.stage[cause] === STAGE.unseen && (desk.policy.problemHours ?? 0) > 0) {
    causes.stage[cause] = STAGE.identified;
    causes.identified[cause] = now;
    startProblemWork(desk, now);
  }
  return true;
}

/** Whether there is a workaround for a ticket by now. */
export const hasWorkaround = ({ tickets, causes }: Desk, ticket: number): boolean => {
  const cause = tickets.cause[ticket]!;
  return cause !== NONE && causes.stage[cause]! >= STAGE.known;
};

/**
 * The hours of a week are spread evenly over the desk's service hours, so work takes longer on the clock
 * by as much as there are more service hours than hours for problems.
 */
function whenDone(desk: Desk, now: number, workSeconds: number): Tick | undefined {
  const { calendar } = desk.plan;
  const perHour = calendar.openUntil.at(-1)! / ((desk.policy.problemHours ?? 0) * 3600);
  return addServiceSeconds(calendar, tick(now), Math.round(workSeconds * perHour));
}

/** Idle problem managers take the cause with the most tickets so far, whatever it needs next. */
function startProblemWork(desk: Desk, now: number): void {
  const { causes, plan } = desk;
  if (causes.stage.some((stage) => stage === STAGE.inDiagnosis || stage === STAGE.inPreparation)) {
    return;
  }
  let next = NONE;
  causes.stage.forEach((stage, cause) => {
    if (stage !== STAGE.identified && stage !== STAGE.known) return;
    if (next === NONE || causes.incidents[cause]! > causes.incidents[next]!) next = cause;
  });
  if (next === NONE) return;
  const diagnosis = causes.stage[next] === STAGE.identified;
  const { diagnose, prepare } = plan.causes[next]!;
  const attribute = CAUSE.work + 10 * causes.changes[next]!;
  const work = diagnosis
    ? diagnose(desk.chance.uniform(next, CAUSE.diagnosis))
    : prepare(desk.chance.uniform(next, attribute)) +
      Math.round(assessmentOf(desk, changeType(desk, riskOf(desk, next))) * 3600);
  causes.stage[next] = diagnosis ? STAGE.inDiagnosis : STAGE.inPreparation;
  const done = whenDone(desk, now, work);
  if (done !== undefined) schedule(desk.events, done, EVENT.problemWorkEnds, next);
}

/** A cause is understood, or a change for it is ready. */
export function problemWorkEnds(desk: Desk, cause: number, now: number): void {
  const { causes, plan, events } = desk;
  if (causes.stage[cause] === STAGE.inDiagnosis) {
    causes.stage[cause] = STAGE.known;
    causes.known[cause] = now;
  } else {
    causes.stage[cause] = STAGE.changeWaits;
    const { types } = desk.scenario.changes ?? {};
    const minutes =
      types?.[changeType(desk, riskOf(desk, cause))].waitMinutes ??
      plan.causes[cause]!.cause.changeWaitMinutes;
    schedule(events, now + Math.round(minutes * 60), EVENT.changeIsMade, cause);
  }
  startProblemWork(desk, now);
}

const riskOf = ({ plan }: Desk, cause: number): Risk => plan.causes[cause]!.cause.risk ?? 'low';

/** A change ends the cause, or does not help; then the known error is taken up again. */
export function changeIsMade(desk: Desk, cause: number, now: number): void {
  const { causes, plan, scenario } = desk;
  const { failureShare, incidentsWhenFailed = 0, kind } = plan.causes[cause]!.cause;
  const tries = causes.changes[cause]!;
  const u = desk.chance.uniform(cause, CAUSE.fails + 10 * tries);
  const failed = tries < MOST_TRIES && u < failureOdds(desk, failureShare, riskOf(desk, cause));
  causes.changes[cause] = tries + 1;
  logChange(
    desk,
    {
      source: 'problem',
      of: cause,
      risk: riskOf(desk, cause),
      asked: causes.known[cause]!,
      failed,
      incidents: incidentsWhenFailed,
      kind: scenario.kinds.findIndex(({ id }) => id === kind),
      entity: CHILD.ofFix + cause * 65_536 + (tries % 1024) * 64,
    },
    now,
  );
  if (failed) {
    causes.failedChanges[cause]! += 1;
    causes.stage[cause] = STAGE.known;
    startProblemWork(desk, now);
    return;
  }
  causes.stage[cause] = STAGE.solved;
  causes.solved[cause] = now;
}

/** What became of each cause so far. */
export function problemRecords({ plan, causes }: Desk): readonly ProblemRecord[] {
  return plan.causes.map(({ cause }, index) => ({
    cause: cause.id,
    kind: cause.kind,
    incidents: causes.incidents[index]!,
    prevented: causes.prevented[index]!,
    identifiedTick: momentOf(causes.identified[index]!),
    knownTick: momentOf(causes.known[index]!),
    solvedTick: momentOf(causes.solved[index]!),
    changes: causes.changes[index]!,
    failedChanges: causes.failedChanges[index]!,
    declaredTick: momentOf(causes.declared[index]!),
    majorTicket: causes.major[index] === NONE ? undefined : causes.major[index],
    repairedTick: momentOf(causes.repaired[index]!),
  }));
}
