import { TICKET } from './attributes';
import { draw } from './draw';
import type { Desk } from './state';
import { STATUS } from './tables';

/** A team of line 2 that is not for the ticket's area, by the ticket's own number; the right one where there is no other. */
function wrongTeam(desk: Desk, ticket: number, attribute: number): number {
  const { plan, tickets } = desk;
  const { area } = plan.kinds[tickets.kind[ticket]!]!;
  const others = plan.wrongTeams[area]!;
  const place = Math.floor(draw(desk, ticket, attribute) * others.length);
  return others[place] ?? plan.teamOf(2, area);
}

/** An area team has the answer, and reception has to pass it on. */
export const isToBeTold = ({ tickets }: Desk, ticket: number): boolean =>
  tickets.answerKnown[ticket] === 1 && tickets.cameBack[ticket] === 0;

/** Where a guest takes a ticket: to reception, or without a single point of contact perhaps to a team. */
export function firstTeam(desk: Desk, ticket: number): number {
  const { plan, policy, scenario, tickets } = desk;
  const { rules } = scenario;
  if (policy.singlePointOfContact) return plan.reception;
  if (draw(desk, ticket, TICKET.goesDirect) >= rules.directShare) return plan.reception;
  tickets.direct[ticket] = 1;
  if (draw(desk, ticket, TICKET.guessesWrong) < rules.guessWrongShare) {
    return wrongTeam(desk, ticket, TICKET.wrongGuess);
  }
  return plan.teamOf(2, plan.kinds[tickets.kind[ticket]!]!.area);
}

/**
 * Where a team hands a ticket on to: reception to the area's team (now and then, the first time, to a
 * wrong one), the area's team to its specialist, a wrong team back to reception. An answer goes to
 * reception to be told, and what wants another skill stays in the team.
 */
export function nextTeam(desk: Desk, ticket: number, from: number): number {
  const { plan, tickets } = desk;
  const { area } = plan.kinds[tickets.kind[ticket]!]!;
  const team = plan.teams[from]!;
  if (tickets.needsSkill[ticket] === 1) return from;
  if (isToBeTold(desk, ticket)) return plan.reception;
  if (team.line === 2) {
    return from === plan.teamOf(2, area) ? plan.teamOf(3, area) : plan.reception;
  }
  const firstTime = tickets.routed[ticket] === 0;
  tickets.routed[ticket] = 1;
  const wrong = firstTime && draw(desk, ticket, TICKET.routedWrong) < plan.routedWrongShare;
  return wrong ? wrongTeam(desk, ticket, TICKET.wrongRoute) : plan.teamOf(2, area);
}

/** Whether a ticket is open: somebody at the camp still has to do something, or waits for the guest. */
export const isOpenStatus = (status: number): boolean =>
  status !== STATUS.notYet &&
  status !== STATUS.settled &&
  status !== STATUS.gaveUp &&
  status !== STATUS.prevented;
