import { DUTIES } from './duty';
import { isSkilled, mustBeSkilled } from './skills';
import type { Desk } from './state';
import { NONE } from './tables';

const ON_DUTY = DUTIES.indexOf('on');
const FIRST_PRIORITY = 0;

/** Whether a ticket may take hands from another at all, as its team's rule goes. */
const mayInterrupt = (desk: Desk, ticket: number): boolean => {
  const { interruption } = desk.policy;
  if (desk.tickets.major[ticket] === 1) return true;
  if (interruption === 'for-p1') return desk.tickets.priority[ticket] === FIRST_PRIORITY;
  return interruption === 'for-higher';
};

/**
 * Who of a team lays work aside for a ticket: somebody on duty with a ticket of lower priority, the
 * lowest there is, and of equals the one begun last. NONE when nobody should.
 */
export function agentToInterrupt(desk: Desk, team: number, ticket: number): number {
  if (!mayInterrupt(desk, ticket)) return NONE;
  const { agents, tickets, plan } = desk;
  let found = NONE;
  // A major incident takes hands from anything but another one.
  let lowest = tickets.major[ticket] === 1 ? -1 : tickets.priority[ticket]!;
  for (let agent = plan.firstAgent[team]!; agent < plan.firstAgent[team + 1]!; agent += 1) {
    const held = agents.ticket[agent]!;
    if (held === NONE || agents.duty[agent] !== ON_DUTY) continue;
    // Nobody leaves two people in the middle of a chat, nor a major incident.
    if (agents.held[agent] !== 1 || tickets.major[held] === 1) continue;
    if (mustBeSkilled(desk, team, ticket) && !isSkilled(desk, team, agent, ticket)) continue;
    const priority = tickets.priority[held]!;
    const later =
      found !== NONE &&
      priority === lowest &&
      tickets.since[held]! > tickets.since[agents.ticket[found]!]!;
    if (priority > lowest || later) {
      found = agent;
      lowest = priority;
    }
  }
  return found;
}
