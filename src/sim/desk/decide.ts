import { DAY_SECONDS } from '~/base/ticks';
import { TICKET } from './attributes';
import { draw, drawSeconds } from './draw';
import type { Known } from './know-how';
import { kindOf } from './look-up';
import { isDown, isLed, isRepaired, repairSeconds } from './major';
import { hasWorkaround } from './problems';
import { isRightTeam, isToBeTold } from './routing';
import { hasSkill, isSkilled } from './skills';
import type { Desk } from './state';
import { ARTICLE, NONE } from './tables';
import { OUTCOME } from './words';

/** How long somebody will have a ticket in hand, and how that ends. */
export interface Turn {
  readonly seconds: number;
  /** One of OUTCOME. */
  readonly outcome: number;
}

/** What reception could settle of a ticket's kind on the day that the ticket came. */
function knownWhenItCame(desk: Desk, ticket: number): Known {
  const { known } = kindOf(desk, ticket);
  const day = Math.floor(desk.tickets.arrived[ticket]! / DAY_SECONDS);
  return known[Math.min(day, known.length - 1)]!;
}

/** What the known error behind a ticket gives. */
const workaroundOf = ({ plan, tickets }: Desk, ticket: number) =>
  plan.causes[tickets.cause[ticket]!]!.cause.workaround;

/** The first line that could settle a ticket of a difficulty. */
function lineFor(desk: Desk, ticket: number, difficulty: number): 1 | 2 | 3 {
  const { kind } = kindOf(desk, ticket);
  if (isDown(desk, ticket)) return 3;
  if (desk.tickets.workaround[ticket] === 1 && workaroundOf(desk, ticket).atReception) return 1;
  if (difficulty < knownWhenItCame(desk, ticket).inAll) return 1;
  return difficulty < kind.knownAtArea ? 2 : 3;
}

/** The first line that could settle this very ticket. */
export const easiestLine = (desk: Desk, ticket: number): 1 | 2 | 3 =>
  lineFor(desk, ticket, draw(desk, ticket, TICKET.difficulty));

/** What the notes give for a ticket that reception looks up: not needed, found, or not found. */
function articleFor(desk: Desk, ticket: number, difficulty: number): number {
  const { kind } = kindOf(desk, ticket);
  if (difficulty < kind.knownAtReception) return ARTICLE.notNeeded;
  return difficulty < knownWhenItCame(desk, ticket).withNotes ? ARTICLE.found : ARTICLE.notFound;
}

/** How it ends once the work is done: a change has to be made, reception tells the guest, or settled. */
function lastOutcome(desk: Desk, ticket: number, line: number): number {
  const { tickets, scenario } = desk;
  const { needsChange } = kindOf(desk, ticket).kind;
  if (
    needsChange &&
    tickets.changeTries[ticket] === 0 &&
    draw(desk, ticket, TICKET.needsChange) < needsChange.share
  ) {
    return OUTCOME.askedForAChange;
  }
  const { answerReturns } = scenario.rules;
  const viaReception = answerReturns !== undefined && line === 2 && tickets.direct[ticket] === 0;
  return viaReception && draw(desk, ticket, TICKET.returns) < answerReturns.share
    ? OUTCOME.answerFound
    : OUTCOME.settled;
}

/** What needs no diagnosis any more: linked to a major incident, repaired meanwhile, or only to be told. */
function quickTurn(desk: Desk, ticket: number, line: number): Turn | undefined {
  const { rules } = desk.scenario;
  const telling = Math.round((rules.majorIncident?.linkMinutes ?? 0) * 60);
  if (isRepaired(desk, ticket)) return { seconds: telling, outcome: OUTCOME.settled };
  if (isLed(desk, ticket)) return { seconds: telling, outcome: OUTCOME.linkedToMajor };
  if (line === 1 && isToBeTold(desk, ticket)) {
    const seconds = Math.round((rules.answerReturns?.minutes ?? 0) * 60);
    return { seconds, outcome: OUTCOME.settled };
  }
  return undefined;
}

/** What `person` of `team` will do with a ticket: the same for the same ticket, whenever it happens. */
export function decideTurn(desk: Desk, ticket: number, team: number, person: number): Turn {
  const { tickets, plan, policy, scenario } = desk;
  const { line } = plan.teams[team]!;
  if (!isRightTeam(desk, ticket, team)) {
    return {
      seconds: Math.round(scenario.rules.wrongTeamMinutes * 60),
      outcome: OUTCOME.wrongTeam,
    };
  }
  const quick = quickTurn(desk, ticket, line);
  if (quick) return quick;
  const kind = kindOf(desk, ticket);
  const again = tickets.cameBack[ticket] === 1;
  const address = (again ? TICKET.workAgain : TICKET.work) + line;
  if (hasWorkaround(desk, ticket)) tickets.workaround[ticket] = 1;
  const known = tickets.workaround[ticket] === 1;
  const around = known ? workaroundOf(desk, ticket) : undefined;
  const answered = !again && tickets.asked[ticket] === 1;
  const triage = line === 1 ? policy.triageMinutes * 60 : 0;
  if (!answered) {
    const tried = kind.triedAtReception || around?.atReception === true;
    if (line === 1 && (!tried || tickets.triedAtReception[ticket] === 1)) {
      return { seconds: triage, outcome: OUTCOME.notOurKind };
    }
    if (!isSkilled(desk, team, person, ticket) && hasSkill(desk, team, ticket)) {
      return { seconds: triage, outcome: OUTCOME.missingSkill };
    }
    if (line === 3 && isDown(desk, ticket)) {
      return { seconds: repairSeconds(desk, ticket), outcome: OUTCOME.settled };
    }
  }
  const usual = drawSeconds(desk, ticket, address, kind.work[line]!);
  const work = around ? Math.round(usual * around.workShare) : usual;
  const secondHalf = work - Math.floor(work / 2);
  if (answered) return { seconds: secondHalf, outcome: lastOutcome(desk, ticket, line) };

  const difficulty = draw(desk, ticket, TICKET.difficulty);
  if (line === 1 && !again) tickets.article[ticket] = articleFor(desk, ticket, difficulty);
  const box =
    60 *
    (line === 1
      ? policy.handOnAfterMinutes
      : line === 2
        ? scenario.rules.areaHandOnAfterMinutes
        : Infinity);
  if (lineFor(desk, ticket, difficulty) > line) {
    return work <= box
      ? { seconds: triage + work, outcome: OUTCOME.noAnswerKnown }
      : { seconds: triage + box, outcome: OUTCOME.timeBoxOver };
  }
  if (work > box) return { seconds: triage + box, outcome: OUTCOME.timeBoxOver };
  if (tickets.askedPartner[ticket] === 1) {
    return { seconds: secondHalf, outcome: lastOutcome(desk, ticket, line) };
  }
  const half = triage + Math.floor(work / 2);
  if (line === 3 && asksPartner(desk, ticket))
    return { seconds: half, outcome: OUTCOME.askedThePartner };
  const asks = !again && draw(desk, ticket, TICKET.asksGuest) < kind.kind.asksGuestShare;
  return asks
    ? { seconds: half, outcome: OUTCOME.askedTheGuest }
    : { seconds: triage + work, outcome: lastOutcome(desk, ticket, line) };
}

function asksPartner(desk: Desk, ticket: number): boolean {
  const { kind, area } = kindOf(desk, ticket);
  return (
    desk.plan.partnerOf[area] !== undefined &&
    draw(desk, ticket, TICKET.asksPartner) < (kind.asksPartnerShare ?? 0)
  );
}

/** What reading in and calling back add to a turn. */
export function extraSeconds({ tickets, scenario }: Desk, ticket: number, line: number): number {
  const { readInMinutes = 0, callBackMinutes = 0 } = scenario.rules;
  const readIn = tickets.unread[ticket] === 1 ? readInMinutes : 0;
  const calls = line === 1 && tickets.callBack[ticket] === 1;
  const calling = calls && tickets.responded[ticket] === NONE ? callBackMinutes : 0;
  return Math.round((readIn + calling) * 60);
}
