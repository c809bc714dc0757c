import { TICKET } from './attributes';
import { draw } from './draw';
import { kindOf } from './look-up';
import type { Desk } from './state';

/** A team of line 2 that is not for the ticket's area, by the ticket's own number; the right one where there is no other. */
function wrongTeam(desk: Desk, ticket: number, attribute: number): number {
  const { plan } = desk;
  const { area } = kindOf(desk, ticket);
  const others = plan.wrongTeams[area]!;
  const place = Math.floor(draw(desk, ticket, attribute) * others.length);
  return others[place] ?? plan.teamOf(2, area);
}

/** Whether a ticket is one of a team's own. */
export const isRightTeam = (desk: Desk, ticket: number, team: number): boolean =>
  desk.plan.serves[team]![kindOf(desk, ticket).area]!;

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
  return plan.teamOf(2, kindOf(desk, ticket).area);
}

/**
 * Where a team hands a ticket on to: reception to the area's team (now and then, the first time, to a
 * wrong one), the area's team to its specialist, a wrong team back to reception. An answer goes to
 * reception to be told, and what wants another skill stays in the team.
 */
export function nextTeam(desk: Desk, ticket: number, from: number): number {
  const { plan, tickets } = desk;
  const { area } = kindOf(desk, ticket);
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
