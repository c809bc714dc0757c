import { invariant } from '~/base/invariant';
import { schedule } from '~/sim/engine';
import { TICKET } from './attributes';
import { askForChange, awaitedChangeIsMade } from './changes';
import { draw, drawSeconds } from './draw';
import { endAlarm, setAlarm } from './escalate';
import { EVENT } from './events';
import { letGo, personOf } from './hands';
import { kindOf } from './look-up';
import { isRepaired } from './major';
import { nextTeam } from './routing';
import { joinLine, serveLine } from './serve';
import { settle, settleAll } from './settle';
import { beginSpell, endSpell } from './spells';
import type { Desk } from './state';
import { NONE } from './tables';
import { OUTCOME, SPELL } from './words';

function handOn(desk: Desk, ticket: number, from: number, now: number): void {
  const { tickets, events, scenario } = desk;
  const to = nextTeam(desk, ticket, from);
  tickets.handOffs[ticket]! += 1;
  tickets.unread[ticket] = 1;
  if (to !== from) {
    if (desk.plan.teams[from]!.line === 1) tickets.triedAtReception[ticket] = 1;
    if (tickets.teamBefore[ticket] === to) tickets.pingPong[ticket] = 1;
    tickets.teamBefore[ticket] = from;
  }
  beginSpell(desk, ticket, SPELL.handedOn, now, to);
  const arrives = now + Math.round(scenario.rules.handOverMinutes * 60);
  tickets.due[ticket] = arrives;
  schedule(events, arrives, EVENT.reachesTeam, ticket);
}

/** A ticket leaves the desk's hands until somebody else has done something; `kind` is one of SPELL. */
function putOnHold(desk: Desk, ticket: number, kind: number, team: number, now: number): void {
  if (desk.plan.clockRests[kind]) endAlarm(desk, ticket);
  beginSpell(desk, ticket, kind, now, team);
}

/** It comes back from a spell of a kind to the team that had it, and its clock goes on if it rested. */
export function backFromHold(desk: Desk, ticket: number, kind: number, now: number): void {
  if (desk.plan.clockRests[kind]) setAlarm(desk, ticket, now);
  joinLine(desk, ticket, desk.tickets.team[ticket]!, now);
}

/** The change that a ticket waits for is made; one that failed is asked for again. */
export function changeForTicket(desk: Desk, ticket: number, now: number): void {
  const { tickets, plan } = desk;
  const { risk } = kindOf(desk, ticket).kind.needsChange!;
  if (!awaitedChangeIsMade(desk, ticket, risk, now)) {
    askForChange(desk, ticket, risk, now);
    return;
  }
  endSpell(desk, ticket, now);
  settle(desk, ticket, plan.teams[tickets.team[ticket]!]!.line, now);
}

/** What follows on a turn that has just ended. */
function afterTurn(desk: Desk, ticket: number, team: number, outcome: number, now: number): void {
  const { tickets, plan, events } = desk;
  const { kind, area } = kindOf(desk, ticket);
  tickets.needsSkill[ticket] = 0;
  switch (outcome) {
    case OUTCOME.settled:
      settleAll(desk, ticket, plan.teams[team]!.line, now);
      return;
    case OUTCOME.askedTheGuest:
      tickets.asked[ticket] = 1;
      putOnHold(desk, ticket, SPELL.withGuest, team, now);
      schedule(
        events,
        now + drawSeconds(desk, ticket, TICKET.guestAnswer, plan.guestAnswer),
        EVENT.guestAnswers,
        ticket,
      );
      return;
    case OUTCOME.askedThePartner:
      tickets.askedPartner[ticket] = 1;
      putOnHold(desk, ticket, SPELL.withPartner, team, now);
      schedule(
        events,
        plan.partnerOf[area]!.answers(now, draw(desk, ticket, TICKET.partnerAnswer)),
        EVENT.partnerAnswers,
        ticket,
      );
      return;
    case OUTCOME.askedForAChange:
      putOnHold(desk, ticket, SPELL.waitsForChange, team, now);
      askForChange(desk, ticket, kind.needsChange!.risk, now);
      return;
    case OUTCOME.linkedToMajor:
      beginSpell(desk, ticket, SPELL.linked, now, team);
      // It may have been repaired while this was being said.
      if (isRepaired(desk, ticket)) {
        endSpell(desk, ticket, now);
        settle(desk, ticket, 3, now);
      }
      return;
    case OUTCOME.missingSkill:
      tickets.needsSkill[ticket] = 1;
      break;
    case OUTCOME.answerFound:
      tickets.answerKnown[ticket] = 1;
      break;
  }
  handOn(desk, ticket, team, now);
}

/** Somebody is done with what they have in hand. */
export function handsFree(desk: Desk, hands: number, generation: number, now: number): void {
  const { tickets, agents } = desk;
  // Laid aside since: these hands hold something else now.
  if (agents.generation[hands] !== generation) return;
  const ticket = agents.ticket[hands]!;
  invariant(ticket !== NONE, 'hands come free of a ticket');
  const team = agents.team[hands]!;
  const person = personOf(desk, hands);
  const outcome = tickets.outcome[ticket]!;
  endSpell(desk, ticket, now, outcome);
  letGo(desk, hands);
  agents.idleSince[person] = now;
  agents.onCall[person] = 0;
  afterTurn(desk, ticket, team, outcome, now);
  serveLine(desk, team, now);
}
