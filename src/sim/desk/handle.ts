import { invariant } from '~/base/invariant';
import { tick } from '~/base/ticks';
import { LEVELS, PRIORITIES, isOpen } from '~/itsm';
import { schedule } from '~/sim/engine';
import { TICKET } from './attributes';
import { OUTCOME_INDEX } from './decide';
import { DUTIES } from './duty';
import { endAlarm, goesUp, setAlarm } from './escalate';
import { EVENT } from './events';
import { pick } from './plan';
import { changeIsMade, comesAtAll, problemWorkEnds } from './problems';
import { firstTeam, nextTeam } from './routing';
import { joinLine, serveLine } from './serve';
import { beginSpell, endSpell } from './spells';
import { nextDutyTick } from './state';
import type { Desk } from './state';
import { NONE, STATUS } from './tables';
import { leave } from './waiting-line';

/** A guest brings a ticket: at reception, while it is open, patience starts to run. */
function enter(desk: Desk, ticket: number, now: number): void {
  const { plan, tickets, events } = desk;
  const team = firstTeam(desk, ticket);
  joinLine(desk, ticket, team, now);
  const patience = plan.patience[tickets.channel[ticket]!];
  const queues =
    patience !== undefined &&
    team === plan.reception &&
    tickets.status[ticket] === STATUS.inLine &&
    isOpen(plan.receptionCalendar, tick(now));
  if (!queues) return;
  const seconds = patience(plan.chance.uniform(ticket, TICKET.patience));
  schedule(events, now + seconds, EVENT.givesUp, ticket, tickets.generation[ticket]!);
}

function handOn(desk: Desk, ticket: number, from: number, now: number): void {
  const { tickets, events, scenario } = desk;
  const to = nextTeam(desk, ticket, from);
  if (desk.plan.teams[from]!.line === 1) tickets.triedAtReception[ticket] = 1;
  tickets.handOffs[ticket]! += 1;
  if (tickets.teamBefore[ticket] === to) tickets.pingPong[ticket] = 1;
  tickets.teamBefore[ticket] = from;
  beginSpell(desk, ticket, 'handed-on', now, to);
  const arrives = now + Math.round(scenario.rules.handOverMinutes * 60);
  tickets.due[ticket] = arrives;
  schedule(events, arrives, EVENT.reachesTeam, ticket);
}

function settle(desk: Desk, ticket: number, line: number, now: number): void {
  const { tickets, plan, events } = desk;
  tickets.settledLine[ticket] = line;
  tickets.settled[ticket] = now;
  if (tickets.firstSettled[ticket] === NONE) tickets.firstSettled[ticket] = now;
  endAlarm(desk, ticket);
  const { comesBackShare } = plan.kinds[tickets.kind[ticket]!]!.kind;
  const comesBack =
    tickets.cameBack[ticket] === 0 &&
    plan.chance.uniform(ticket, TICKET.comesBack) < comesBackShare;
  tickets.status[ticket] = STATUS.settled;
  if (!comesBack) {
    desk.unfinished -= 1;
    return;
  }
  tickets.since[ticket] = now;
  const after = plan.comeBackAfter(plan.chance.uniform(ticket, TICKET.comeBackAfter));
  schedule(events, now + after, EVENT.comesBack, ticket);
}

/** Somebody is done with what they have in hand. */
function handsFree(desk: Desk, agent: number, generation: number, now: number): void {
  const { tickets, agents, events, plan } = desk;
  // Laid aside since: these hands hold something else now.
  if (agents.generation[agent] !== generation) return;
  const ticket = agents.ticket[agent]!;
  invariant(ticket !== NONE, 'hands come free of a ticket');
  const team = agents.team[agent]!;
  const outcome = tickets.outcome[ticket]!;
  endSpell(desk, ticket, now, outcome);
  agents.ticket[agent] = NONE;
  agents.idleSince[agent] = now;
  if (outcome === OUTCOME_INDEX.settled) settle(desk, ticket, plan.teams[team]!.line, now);
  else if (outcome === OUTCOME_INDEX['asked-the-guest']) {
    tickets.asked[ticket] = 1;
    endAlarm(desk, ticket);
    beginSpell(desk, ticket, 'with-guest', now, team);
    const answer = plan.guestAnswer(plan.chance.uniform(ticket, TICKET.guestAnswer));
    schedule(events, now + answer, EVENT.guestAnswers, ticket);
  } else handOn(desk, ticket, team, now);
  serveLine(desk, team, now);
}

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

function arrive(desk: Desk, ticket: number, now: number): void {
  const { tickets, plan, scenario, events } = desk;
  const { chance } = plan;
  desk.arrived = ticket + 1;
  const next = plan.arrivals[ticket + 1];
  if (next !== undefined) schedule(events, next, EVENT.arrives, ticket + 1);

  const kindIndex = pick(plan.kindShares, chance.uniform(ticket, TICKET.kind));
  const kind = plan.kinds[kindIndex]!;
  const impact = pick(kind.impact, chance.uniform(ticket, TICKET.impact));
  const urgency = pick(kind.urgency, chance.uniform(ticket, TICKET.urgency));
  const priority = scenario.priorityMatrix[LEVELS[impact]!][LEVELS[urgency]!];
  tickets.kind[ticket] = kindIndex;
  tickets.channel[ticket] = pick(plan.channelShares, chance.uniform(ticket, TICKET.channel));
  tickets.impact[ticket] = impact;
  tickets.urgency[ticket] = urgency;
  tickets.priority[ticket] = PRIORITIES.indexOf(priority);
  if (!comesAtAll(desk, ticket, now)) {
    tickets.status[ticket] = STATUS.prevented;
    return;
  }
  desk.unfinished += 1;
  setAlarm(desk, ticket, now);

  const { selfHelp } = kind.kind;
  if (
    kind.openToSelfHelp &&
    selfHelp &&
    chance.uniform(ticket, TICKET.usesSelfHelp) < selfHelp.uptake
  ) {
    tickets.lines[ticket]! |= 1;
    beginSpell(desk, ticket, 'self-help', now, NONE);
    schedule(events, now + Math.round(selfHelp.minutes * 60), EVENT.selfHelpEnds, ticket);
  } else enter(desk, ticket, now);
}

function selfHelpEnds(desk: Desk, ticket: number, now: number): void {
  const { plan, tickets } = desk;
  const success = plan.kinds[tickets.kind[ticket]!]!.kind.selfHelp?.success ?? 0;
  if (plan.chance.uniform(ticket, TICKET.selfHelpWorks) < success) {
    endSpell(desk, ticket, now);
    settle(desk, ticket, 0, now);
  } else enter(desk, ticket, now);
}

/** Reception gets it, or the team that a guest without a single point of contact went to. */
function comesBack(desk: Desk, ticket: number, now: number): void {
  const { tickets, plan } = desk;
  const settledBy = tickets.team[ticket]!;
  const since = tickets.since[ticket]!;
  beginSpell(desk, ticket, 'thought-settled', since, settledBy);
  tickets.cameBack[ticket] = 1;
  tickets.settled[ticket] = NONE;
  const team = tickets.direct[ticket] === 1 && settledBy !== NONE ? settledBy : plan.reception;
  joinLine(desk, ticket, team, now);
}

function givesUp(desk: Desk, ticket: number, generation: number, now: number): void {
  const { tickets, lines } = desk;
  if (tickets.generation[ticket] !== generation) return;
  leave(lines, tickets, tickets.team[ticket]!, ticket);
  endSpell(desk, ticket, now);
  tickets.status[ticket] = STATUS.gaveUp;
  tickets.gaveUp[ticket] = now;
  endAlarm(desk, ticket);
  desk.unfinished -= 1;
}

/** Does what the event just taken from the list calls for. */
export function handleEvent(desk: Desk): void {
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
      setAlarm(desk, subject, now);
      joinLine(desk, subject, desk.tickets.team[subject]!, now);
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
  desk.ended = desk.unfinished === 0 && desk.arrived === desk.plan.arrivals.length;
}
