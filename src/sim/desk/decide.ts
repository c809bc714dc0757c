import type { Desk } from './state';
import { TICKET } from './attributes';
import { hasWorkaround } from './problems';
import { OUTCOMES } from './words';
import type { Outcome } from './words';

/** How long somebody will have a ticket in hand, and how that ends. */
export interface Turn {
  readonly seconds: number;
  readonly outcome: Outcome;
}

export const OUTCOME_INDEX = Object.fromEntries(
  OUTCOMES.map((outcome, index) => [outcome, index]),
) as Readonly<Record<Outcome, number>>;

/** Whether a ticket is one of a team's own. */
export const isRightTeam = (desk: Desk, ticket: number, team: number): boolean => {
  const { serves, kinds } = desk.plan;
  return serves[team]![kinds[desk.tickets.kind[ticket]!]!.area]!;
};

/** The first line that could settle this very ticket, by its difficulty. */
export function easiestLine(desk: Desk, ticket: number): 1 | 2 | 3 {
  const { chance, kinds } = desk.plan;
  const kind = kinds[desk.tickets.kind[ticket]!]!;
  const cause = desk.plan.causes[desk.tickets.cause[ticket]!];
  if (desk.tickets.workaround[ticket] === 1 && cause?.cause.workaround.atReception) return 1;
  const difficulty = chance.uniform(ticket, TICKET.difficulty);
  if (difficulty < kind.knownAtReception) return 1;
  return difficulty < kind.kind.knownAtArea ? 2 : 3;
}

/** What a person of `team` will do with a ticket: the same for the same ticket, whenever it happens. */
export function decideTurn(desk: Desk, ticket: number, team: number): Turn {
  const { tickets, plan, policy, scenario } = desk;
  const { chance } = plan;
  const { line } = plan.teams[team]!;
  if (!isRightTeam(desk, ticket, team)) {
    return { seconds: Math.round(scenario.rules.wrongTeamMinutes * 60), outcome: 'wrong-team' };
  }
  const kind = plan.kinds[tickets.kind[ticket]!]!;
  const again = tickets.cameBack[ticket] === 1;
  const address = (again ? TICKET.workAgain : TICKET.work) + line;
  if (hasWorkaround(desk, ticket)) tickets.workaround[ticket] = 1;
  const known = tickets.workaround[ticket] === 1;
  const around = known ? plan.causes[tickets.cause[ticket]!]?.cause.workaround : undefined;
  const usual = kind.work[line]!(chance.uniform(ticket, address));
  const work = around ? Math.round(usual * around.workShare) : usual;
  const answered = !again && tickets.asked[ticket] === 1;
  if (answered) return { seconds: work - Math.floor(work / 2), outcome: 'settled' };

  const triage = line === 1 ? policy.triageMinutes * 60 : 0;
  const tried = kind.triedAtReception || around?.atReception === true;
  if (line === 1 && (!tried || tickets.triedAtReception[ticket] === 1)) {
    return { seconds: triage, outcome: 'not-our-kind' };
  }
  const box =
    60 *
    (line === 1
      ? policy.handOnAfterMinutes
      : line === 2
        ? scenario.rules.areaHandOnAfterMinutes
        : Infinity);
  if (easiestLine(desk, ticket) > line) {
    return work <= box
      ? { seconds: triage + work, outcome: 'no-answer-known' }
      : { seconds: triage + box, outcome: 'time-box-over' };
  }
  if (work > box) return { seconds: triage + box, outcome: 'time-box-over' };
  const asks = !again && chance.uniform(ticket, TICKET.asksGuest) < kind.kind.asksGuestShare;
  return asks
    ? { seconds: triage + Math.floor(work / 2), outcome: 'asked-the-guest' }
    : { seconds: triage + work, outcome: 'settled' };
}
