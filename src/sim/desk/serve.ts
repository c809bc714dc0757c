import { decideTurn, extraSeconds } from './decide';
import { DUTIES } from './duty';
import { freeHandsAt, hold, isChat, letGo, personOf } from './hands';
import { agentToInterrupt } from './interrupt';
import { isLed, link } from './major';
import { queueKey } from './queue-key';
import { isRightTeam } from './routing';
import { isSkilled, mustBeSkilled } from './skills';
import { beginSpell, endSpell } from './spells';
import type { Desk } from './state';
import { NONE, STATUS } from './tables';
import { join, leave } from './waiting-line';
import { OUTCOME, SPELL } from './words';

const ON_DUTY = DUTIES.indexOf('on');

/** The first of a person's pairs of hands that holds nothing. */
function emptyHands({ agents, plan }: Desk, person: number): number {
  let hands = person;
  while (agents.ticket[hands] !== NONE) hands += plan.people;
  return hands;
}

/**
 * Hands on duty for a ticket: empty ones, those of whoever has been idle longest; for a chat also those
 * of somebody who has nothing but chats open and room for one more, the fewest first. NONE when there
 * are none.
 */
function handsFor(desk: Desk, team: number, ticket: number): number {
  const { plan } = desk;
  const { held, chats, duty, onCall, idleSince } = desk.agents;
  const skilled = mustBeSkilled(desk, team, ticket);
  const room = plan.handsEach > 1 && isChat(desk, ticket) ? plan.handsEach : 1;
  const end = plan.firstAgent[team + 1]!;
  let found = NONE;
  for (let person = plan.firstAgent[team]!; person < end; person += 1) {
    const holds = held[person]!;
    if (holds > 0 && (holds >= room || chats[person] !== holds)) continue;
    if (duty[person] !== ON_DUTY && onCall[person] === 0) continue;
    if (skilled && !isSkilled(desk, team, person, ticket)) continue;
    const fewest = found === NONE ? Infinity : held[found]!;
    const isLonger = found === NONE || idleSince[person]! < idleSince[found]!;
    if (holds < fewest || (holds === fewest && isLonger)) found = person;
  }
  return found === NONE ? NONE : emptyHands(desk, found);
}

/** Whether anybody on duty could take anything at all, be it one more chat, whatever they know. */
function hasRoom({ agents, plan }: Desk, team: number): boolean {
  for (let person = plan.firstAgent[team]!; person < plan.firstAgent[team + 1]!; person += 1) {
    const isThere = agents.duty[person] === ON_DUTY || agents.onCall[person] === 1;
    const held = agents.held[person]!;
    const takesChats = held < plan.handsEach && agents.chats[person] === held;
    if (isThere && (held === 0 || takesChats)) return true;
  }
  return false;
}

/**
 * Puts waiting tickets into hands that may take them. Where people differ in what they know, a ticket
 * that nobody free may take is passed over.
 */
export function serveLine(desk: Desk, team: number, now: number): void {
  const { lines, plan } = desk;
  let ticket = lines.front[team]!;
  while (ticket !== NONE) {
    const next = desk.tickets.behind[ticket]!;
    const hands = handsFor(desk, team, ticket);
    if (hands !== NONE) {
      leave(lines, desk.tickets, team, ticket);
      endSpell(desk, ticket, now);
      takeInHand(desk, ticket, team, hands, now);
    } else if (!plan.skills[team] || !hasRoom(desk, team)) return;
    ticket = next;
  }
}

function takeInHand(desk: Desk, ticket: number, team: number, agent: number, now: number): void {
  const { tickets, plan, agents } = desk;
  const { line } = plan.teams[team]!;
  const openChats = agents.chats[personOf(desk, agent)]!;
  const extra = extraSeconds(desk, ticket, line);
  tickets.unread[ticket] = 0;
  beginSpell(desk, ticket, SPELL.inHand, now, team, agent);
  hold(desk, agent, ticket);
  if (tickets.responded[ticket] === NONE) {
    tickets.responded[ticket] = now;
    tickets.responseSeconds[ticket] = tickets.deskSeconds[ticket]!;
  }
  tickets.hands[ticket]! += 1;
  const tell = tickets.tellSeconds[ticket]!;
  tickets.tellSeconds[ticket] = 0;
  const left = tickets.leftSeconds[ticket]!;
  if (left !== NONE) {
    // What was laid aside goes on where it was left, in whose hands it comes.
    tickets.leftSeconds[ticket] = NONE;
    freeHandsAt(desk, agent, now + left + tell + extra);
    return;
  }
  if (isRightTeam(desk, ticket, team)) tickets.lines[ticket]! |= 1 << line;
  else tickets.wrongTeams[ticket]! += 1;
  const turn = decideTurn(desk, ticket, team, personOf(desk, agent));
  tickets.outcome[ticket] = turn.outcome;
  const seconds = Math.round((turn.seconds + extra) * slowedBy(desk, ticket, openChats));
  freeHandsAt(desk, agent, now + seconds + tell);
}

/** How much longer a turn takes beside the chats that somebody has open already. */
function slowedBy(desk: Desk, ticket: number, openChats: number): number {
  const { slowdown = 0 } = desk.scenario.channels.chat ?? {};
  return isChat(desk, ticket) ? 1 + slowdown * openChats : 1;
}

/** The ticket in somebody's hands goes back to the front of the line, with the rest of its work. */
function layAside(desk: Desk, team: number, agent: number, now: number): void {
  const { agents, tickets, lines } = desk;
  const ticket = agents.ticket[agent]!;
  tickets.leftSeconds[ticket] = agents.freeAt[agent]! - now;
  agents.generation[agent]! += 1;
  letGo(desk, agent);
  endSpell(desk, ticket, now, OUTCOME.interrupted);
  beginSpell(desk, ticket, SPELL.inLine, now, team);
  join(lines, tickets, team, ticket, true);
}

/** Puts a ticket in a team's line, and from there straight into hands that are idle or may be interrupted. */
export function joinLine(desk: Desk, ticket: number, team: number, now: number): void {
  const { tickets, lines } = desk;
  // Who has been talked to already is told with all the others of the incident.
  if (tickets.responded[ticket] !== NONE && isLed(desk, ticket)) return link(desk, ticket, now);
  endSpell(desk, ticket, now);
  beginSpell(desk, ticket, SPELL.inLine, now, team);
  tickets.queueKey[ticket] = queueKey(desk, ticket, now);
  join(lines, tickets, team, ticket);
  serveLine(desk, team, now);
  if (tickets.status[ticket] !== STATUS.inLine) return;
  const agent = agentToInterrupt(desk, team, ticket);
  if (agent === NONE) return;
  leave(lines, tickets, team, ticket);
  layAside(desk, team, agent, now);
  endSpell(desk, ticket, now);
  takeInHand(desk, ticket, team, agent, now);
}
