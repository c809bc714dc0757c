import { OUTCOME_INDEX, decideTurn, isRightTeam } from './decide';
import { DUTIES } from './duty';
import { freeHandsAt } from './hands';
import { agentToInterrupt } from './interrupt';
import { queueKey } from './queue-key';
import { beginSpell, endSpell } from './spells';
import type { Desk } from './state';
import { NONE, STATUS } from './tables';
import { join, leave } from './waiting-line';

const ON_DUTY = DUTIES.indexOf('on');

/** Somebody on duty with empty hands, the one who has been idle longest; NONE when there is nobody. */
function idleAgent(desk: Desk, team: number): number {
  const { agents, plan } = desk;
  let found = NONE;
  for (let agent = plan.firstAgent[team]!; agent < plan.firstAgent[team + 1]!; agent += 1) {
    if (agents.duty[agent] !== ON_DUTY || agents.ticket[agent] !== NONE) continue;
    if (found === NONE || agents.idleSince[agent]! < agents.idleSince[found]!) found = agent;
  }
  return found;
}

/** Puts waiting tickets into idle hands until either runs out. */
export function serveLine(desk: Desk, team: number, now: number): void {
  const { lines, agents, tickets } = desk;
  while (lines.front[team] !== NONE) {
    const agent = idleAgent(desk, team);
    if (agent === NONE) return;
    const ticket = lines.front[team]!;
    leave(lines, tickets, team, ticket);
    endSpell(desk, ticket, now);
    takeInHand(desk, ticket, team, agent, now);
    agents.ticket[agent] = ticket;
  }
}

function takeInHand(desk: Desk, ticket: number, team: number, agent: number, now: number): void {
  const { tickets, plan } = desk;
  beginSpell(desk, ticket, 'in-hand', now, team, agent);
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
    freeHandsAt(desk, agent, now + left + tell);
    return;
  }
  const { line } = plan.teams[team]!;
  if (isRightTeam(desk, ticket, team)) tickets.lines[ticket]! |= 1 << line;
  else tickets.wrongTeams[ticket]! += 1;
  const turn = decideTurn(desk, ticket, team);
  tickets.outcome[ticket] = OUTCOME_INDEX[turn.outcome];
  freeHandsAt(desk, agent, now + turn.seconds + tell);
}

/** The ticket in somebody's hands goes back to the front of the line, with the rest of its work. */
function layAside(desk: Desk, team: number, agent: number, now: number): void {
  const { agents, tickets, lines } = desk;
  const ticket = agents.ticket[agent]!;
  tickets.leftSeconds[ticket] = agents.freeAt[agent]! - now;
  agents.generation[agent]! += 1;
  agents.ticket[agent] = NONE;
  endSpell(desk, ticket, now, OUTCOME_INDEX.interrupted);
  beginSpell(desk, ticket, 'in-line', now, team);
  join(lines, tickets, team, ticket, true);
}

/** Puts a ticket in a team's line, and from there straight into hands that are idle or may be interrupted. */
export function joinLine(desk: Desk, ticket: number, team: number, now: number): void {
  const { tickets, lines } = desk;
  endSpell(desk, ticket, now);
  beginSpell(desk, ticket, 'in-line', now, team);
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
  desk.agents.ticket[agent] = ticket;
}
