import { DAY_SECONDS, tick } from '~/base/ticks';
import { isOpen } from '~/itsm';
import { schedule } from '~/sim/engine';
import { TICKET } from './attributes';
import { draw, drawSeconds } from './draw';
import { endAlarm, setAlarm } from './escalate';
import { EVENT } from './events';
import { kindOf } from './look-up';
import { callOut, declareIfMajor, isDown } from './major';
import { pick } from './odds';
import { comesAtAll } from './problems';
import { firstTeam } from './routing';
import { joinLine } from './serve';
import { settle } from './settle';
import { beginSpell, endSpell } from './spells';
import type { Desk } from './state';
import { NONE, STATUS } from './tables';
import { leave } from './waiting-line';
import { CHANNELS, SPELL } from './words';

/** A guest brings a ticket: at reception, while it is open, patience starts to run. */
function enter(desk: Desk, ticket: number, now: number): void {
  const { plan, tickets, events } = desk;
  if (tickets.major[ticket] === 1) {
    joinLine(desk, ticket, plan.teamOf(3, kindOf(desk, ticket).area), now);
    if (tickets.status[ticket] === STATUS.inLine) callOut(desk, ticket, now);
    return;
  }
  const team = firstTeam(desk, ticket);
  joinLine(desk, ticket, team, now);
  const patience = plan.patience[tickets.channel[ticket]!];
  const queues =
    patience !== undefined &&
    team === plan.reception &&
    tickets.status[ticket] === STATUS.inLine &&
    isOpen(plan.receptionCalendar, tick(now));
  if (!queues) return;
  const seconds = drawSeconds(desk, ticket, TICKET.patience, patience);
  schedule(events, now + seconds, EVENT.givesUp, ticket, tickets.generation[ticket]!);
}

/** A machine does it, or the guest tries alone; answers whether either does. */
function helpsItself(desk: Desk, ticket: number, now: number): boolean {
  const { tickets, events } = desk;
  const { kind, automatedShare, openToSelfHelp } = kindOf(desk, ticket);
  const automated = automatedShare > 0 && draw(desk, ticket, TICKET.automated) < automatedShare;
  const minutes = automated ? kind.automation!.minutes : kind.selfHelp?.minutes;
  const tries =
    openToSelfHelp &&
    kind.selfHelp !== undefined &&
    draw(desk, ticket, TICKET.usesSelfHelp) < kind.selfHelp.uptake;
  if (minutes === undefined || !(automated || tries)) return false;
  tickets.automated[ticket] = Number(automated);
  tickets.lines[ticket]! |= 1;
  beginSpell(desk, ticket, SPELL.selfHelp, now, NONE);
  schedule(events, now + Math.round(minutes * 60), EVENT.selfHelpEnds, ticket);
  return true;
}

/** What comes of something else has a kind already, and its own numbers say the rest. */
function drawTraits(desk: Desk, ticket: number): void {
  const { tickets, plan } = desk;
  const kind = tickets.kind[ticket]!;
  const { channel, impact, urgency } = plan.odds;
  tickets.channel[ticket] = pick(channel, draw(desk, ticket, TICKET.channel));
  tickets.impact[ticket] = pick(impact[kind]!, draw(desk, ticket, TICKET.impact));
  tickets.urgency[ticket] = pick(urgency[kind]!, draw(desk, ticket, TICKET.urgency));
}

/** Gives a ticket what it brings along, and lets it in unless it never comes. */
export function arrive(desk: Desk, ticket: number, now: number): void {
  const { tickets, plan, events } = desk;
  const isPlanned = ticket < desk.arrivals.length;
  if (isPlanned) {
    desk.arrived = ticket + 1;
    desk.unfinished += 1;
    const next = desk.arrivals[ticket + 1];
    if (next !== undefined) schedule(events, next, EVENT.arrives, ticket + 1);
  } else drawTraits(desk, ticket);
  tickets.priority[ticket] = plan.priorityOf[tickets.impact[ticket]!]![tickets.urgency[ticket]!]!;
  if (!comesAtAll(desk, ticket, now)) {
    tickets.status[ticket] = STATUS.prevented;
    desk.unfinished -= 1;
    return;
  }
  declareIfMajor(desk, ticket, now);
  setAlarm(desk, ticket, now);
  // What leads a major incident goes to people at once.
  if (tickets.major[ticket] === 1 || !helpsItself(desk, ticket, now)) enter(desk, ticket, now);
}

/** Self-help or a machine has done it, or the guest goes on to a team; nothing of an outage can be helped so. */
export function selfHelpEnds(desk: Desk, ticket: number, now: number): void {
  const { tickets } = desk;
  const success = kindOf(desk, ticket).selfHelpSuccess;
  const day = Math.min(Math.floor(tickets.arrived[ticket]! / DAY_SECONDS), success.length - 1);
  const works =
    tickets.automated[ticket] === 1 || draw(desk, ticket, TICKET.selfHelpWorks) < success[day]!;
  if (works && !isDown(desk, ticket)) {
    endSpell(desk, ticket, now);
    settle(desk, ticket, 0, now);
  } else enter(desk, ticket, now);
}

/** Reception gets it, or the team that a guest without a single point of contact went to. */
export function comesBack(desk: Desk, ticket: number, now: number): void {
  const { tickets, plan } = desk;
  const settledBy = tickets.team[ticket]!;
  const since = tickets.since[ticket]!;
  beginSpell(desk, ticket, SPELL.thoughtSettled, since, settledBy);
  tickets.cameBack[ticket] = 1;
  tickets.settled[ticket] = NONE;
  const team = tickets.direct[ticket] === 1 && settledBy !== NONE ? settledBy : plan.reception;
  joinLine(desk, ticket, team, now);
}

/** Patience ends: the guest leaves, or leaves a number where calling back is offered. */
export function givesUp(desk: Desk, ticket: number, generation: number, now: number): void {
  const { tickets, lines, scenario, policy } = desk;
  if (tickets.generation[ticket] !== generation) return;
  const { callBackShare = 0 } = scenario.channels[CHANNELS[tickets.channel[ticket]!]!] ?? {};
  if (policy.callBack && draw(desk, ticket, TICKET.callsBack) < callBackShare) {
    tickets.callBack[ticket] = 1;
    return;
  }
  leave(lines, tickets, tickets.team[ticket]!, ticket);
  endSpell(desk, ticket, now);
  tickets.status[ticket] = STATUS.gaveUp;
  tickets.gaveUp[ticket] = now;
  endAlarm(desk, ticket);
  desk.unfinished -= 1;
}
