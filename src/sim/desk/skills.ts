import { kindOf } from './look-up';
import type { Desk } from './state';

/** Whether a person of a team knows a ticket's area; where nothing is said of skills, everybody does. */
export function isSkilled(desk: Desk, team: number, person: number, ticket: number): boolean {
  const { plan } = desk;
  const skills = plan.skills[team];
  if (!skills) return true;
  return skills[person - plan.firstAgent[team]!]![kindOf(desk, ticket).area]!;
}

/** Whether anybody of a team, on duty or not, knows a ticket's area. */
export function hasSkill(desk: Desk, team: number, ticket: number): boolean {
  const { plan } = desk;
  const { area } = kindOf(desk, ticket);
  return plan.skills[team]?.some((person) => person[area]) ?? true;
}

/** Whether a ticket may only go to somebody who knows its area. */
export const mustBeSkilled = (desk: Desk, team: number, ticket: number): boolean =>
  desk.plan.skills[team] !== undefined &&
  (desk.tickets.needsSkill[ticket] === 1 ||
    (desk.policy.routeBySkill === true && hasSkill(desk, team, ticket)));
