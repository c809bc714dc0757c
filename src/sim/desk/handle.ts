import { invariant } from '~/base/invariant';
import { schedule } from '~/sim/engine';
import { arrive, comesBack, givesUp, selfHelpEnds } from './arrive';
import { plannedChangeIsMade } from './changes';
import { DUTIES } from './duty';
import { goesUp } from './escalate';
import { EVENT } from './events';
import { changeIsMade, problemWorkEnds } from './problems';
import { joinLine, serveLine } from './serve';
import { isSkilled } from './skills';
import { reserve } from './spawn';
import { nextDutyTick } from './state';
import type { Desk } from './state';
import { STATUS } from './tables';
import { backFromHold, changeForTicket, handsFree } from './turn-ends';
import { SPELL } from './words';

function dutyChanges(desk: Desk, agent: number, now: number): void {
  const { agents, plan, events } = desk;
  const week = plan.duties[agent]!;
  const change = week[agents.nextChange[agent]!]!;
  agents.duty[agent] = DUTIES.indexOf(change.duty);
  agents.idleSince[agent] = now;
  agents.nextChange[agent] = (agents.nextChange[agent]! + 1) % week.length;
  schedule(events, nextDutyTick(desk, agent, now), EVENT.dutyChanges, agent);
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

/** Does what the event just taken from the list calls for. */
export function handleEvent(desk: Desk): void {
  reserve(desk);
  const { takenTick: now, takenClass, takenSubject: subject, takenGeneration } = desk.events;
  switch (takenClass) {
    case EVENT.handsFree:
      handsFree(desk, subject, takenGeneration, now);
      break;
    case EVENT.dutyChanges:
      dutyChanges(desk, subject, now);
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
