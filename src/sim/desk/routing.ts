import { TICKET } from './attributes';
import type { Desk } from './state';
import { STATUS } from './tables';

/** A team of line 2 that is not for the ticket's area, by the ticket's own number. */
function wrongTeam(desk: Desk, ticket: number, attribute: number): number {
  const { plan, tickets } = desk;
  const { area } = plan.kinds[tickets.kind[ticket]!]!;
  const right = plan.teamOf(2, area);
  const others = plan.teams.flatMap((team, index) =>
    team.line === 2 && index !== right ? [index] : [],
  );
  const place = Math.floor(plan.chance.uniform(ticket, attribute) * others.length);
  return others[place] ?? right;
}

/** Where a guest takes a ticket: to reception, or without a single point of contact perhaps to a team. */
export function firstTeam(desk: Desk, ticket: number): number {
  const { plan, policy, scenario, tickets } = desk;
  const { rules } = scenario;
  if (policy.singlePointOfContact) return plan.reception;
  if (plan.chance.uniform(ticket, TICKET.goesDirect) >= rules.directShare) return plan.reception;
  tickets.direct[ticket] = 1;
  if (plan.chance.uniform(ticket, TICKET.guessesWrong) < rules.guessWrongShare) {
    return wrongTeam(desk, ticket, TICKET.wrongGuess);
  }
  return plan.teamOf(2, plan.kinds[tickets.kind[ticket]!]!.area);
}

/**
 * Where a team hands a ticket on to: reception to the area's team (now and then, the first time, to a
 * wrong one), the area's team to its specialist, a wrong team back to reception.
 */
export function nextTeam(desk: Desk, ticket: number, from: number): number {
  const { plan, tickets } = desk;
  const { area } = plan.kinds[tickets.kind[ticket]!]!;
  const team = plan.teams[from]!;
  if (team.line === 2) {
    return from === plan.teamOf(2, area) ? plan.teamOf(3, area) : plan.reception;
  }
  const firstTime = tickets.routed[ticket] === 0;
  tickets.routed[ticket] = 1;
  const wrong =
    firstTime && plan.chance.uniform(ticket, TICKET.routedWrong) < plan.routedWrongShare;
  return wrong ? wrongTeam(desk, ticket, TICKET.wrongRoute) : plan.teamOf(2, area);
}

/** Whether a ticket is open: somebody at the camp still has to do something, or waits for the guest. */
export const isOpenStatus = (status: number): boolean =>
  status !== STATUS.notYet &&
  status !== STATUS.settled &&
  status !== STATUS.gaveUp &&
  status !== STATUS.prevented;
