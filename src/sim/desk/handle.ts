import { invariant } from '~/base/invariant';
import { tick } from '~/base/ticks';
import { isBeforeNext, nextTick, takeNext } from '~/sim/engine';
import { arrive, comesBack, givesUp, selfHelpEnds } from './arrive';
import { plannedChangeIsMade } from './changes';
import { goesUp } from './escalate';
import { EVENT } from './events';
import { changeIsMade, problemWorkEnds } from './problems';
import { passChange } from './roster';
import { joinLine, serveLine } from './serve';
import { isSkilled } from './skills';
import { reserve } from './spawn';
import type { Desk } from './state';
import { LAST_TICK, STATUS } from './tables';
import { backFromHold, changeForTicket, handsFree } from './turn-ends';
import { SPELL } from './words';

/** The next change of the roster happens. */
function dutyChanges(desk: Desk, now: number): void {
  const { agents, plan, rosterPlace } = desk;
  const { week, row } = rosterPlace;
  const agent = week.agents[row]!;
  agents.duty[agent] = week.duties[row]!;
  agents.idleSince[agent] = now;
  passChange(plan.roster, rosterPlace);
  serveLine(desk, agents.team[agent]!, now);
}

/** Somebody comes from home for a major incident, unless another has taken it meanwhile. */
function comesOnCall(desk: Desk, ticket: number, now: number): void {
  const { tickets, agents, plan } = desk;
  if (tickets.status[ticket] !== STATUS.inLine) return;
  const team = tickets.team[ticket]!;
  for (let person = plan.firstAgent[team]!; person < plan.firstAgent[team + 1]!; person += 1) {
    if (agents.held[person] !== 0 || !isSkilled(desk, team, person, ticket)) continue;
    agents.onCall[person] = 1;
    serveLine(desk, team, now);
    return;
  }
}

/** When the next thing happens; Infinity when nothing will. */
export const nextMoment = ({ events, rosterPlace }: Desk): number =>
  Math.min(nextTick(events), rosterPlace.tick);

/** Does what comes next, an event of the list or a change of the roster, and moves the desk's time to it. */
export function handleNext(desk: Desk): void {
  const { events, rosterPlace } = desk;
  reserve(desk);
  const isRoster = isBeforeNext(events, rosterPlace.tick, EVENT.dutyChanges);
  if (!isRoster) takeNext(events);
  const now = isRoster ? rosterPlace.tick : events.takenTick;
  invariant(now <= LAST_TICK, 'a run ends within 68 years');
  desk.tick = tick(now);
  if (isRoster) dutyChanges(desk, now);
  else handleEvent(desk, now);
}

/** Does what the event just taken from the list calls for. */
function handleEvent(desk: Desk, now: number): void {
  const { takenClass, takenSubject: subject, takenGeneration } = desk.events;
  switch (takenClass) {
    case EVENT.handsFree:
      handsFree(desk, subject, takenGeneration, now);
      break;
    case EVENT.reachesTeam:
      joinLine(desk, subject, desk.tickets.team[subject]!, now);
      break;
    case EVENT.guestAnswers:
      backFromHold(desk, subject, SPELL.withGuest, now);
      break;
    case EVENT.partnerAnswers:
      backFromHold(desk, subject, SPELL.withPartner, now);
      break;
    case EVENT.plannedChangeIsMade:
      plannedChangeIsMade(desk, subject, now);
      break;
    case EVENT.awaitedChangeIsMade:
      changeForTicket(desk, subject, now);
      break;
    case EVENT.comesOnCall:
      comesOnCall(desk, subject, now);
      break;
    case EVENT.comesBack:
      comesBack(desk, subject, now);
      break;
    case EVENT.selfHelpEnds:
      selfHelpEnds(desk, subject, now);
      break;
    case EVENT.arrives:
      arrive(desk, subject, now);
      break;
    case EVENT.givesUp:
      givesUp(desk, subject, takenGeneration, now);
      break;
    case EVENT.problemWorkEnds:
      problemWorkEnds(desk, subject, now);
      break;
    case EVENT.goesUp:
      goesUp(desk, subject, takenGeneration, now);
      break;
    case EVENT.changeIsMade:
      changeIsMade(desk, subject, now);
      break;
    default:
      invariant(false, `event ${takenClass} is known`);
  }
  desk.ended = desk.unfinished === 0 && desk.arrived === desk.arrivals.length;
}
