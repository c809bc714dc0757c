import { DUTIES } from './duty';
import type { Desk } from './state';
import { NONE } from './tables';

const ON_DUTY = DUTIES.indexOf('on');
const FIRST_PRIORITY = 0;

/** Whether a ticket may take hands from another at all, as its team's rule goes. */
const mayInterrupt = (desk: Desk, ticket: number): boolean => {
  const { interruption } = desk.policy;
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
  let lowest = tickets.priority[ticket]!;
  for (let agent = plan.firstAgent[team]!; agent < plan.firstAgent[team + 1]!; agent += 1) {
    const held = agents.ticket[agent]!;
    if (held === NONE || agents.duty[agent] !== ON_DUTY) continue;
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
