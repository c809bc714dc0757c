import { exp } from '~/base/maths';
import { halved } from './halving';
import type { Policy } from './policy';
import type { Scenario, TicketKind } from './scenario';

type Levers = Scenario['levers'];

/**
 * More of the same gives less and less: c(n) = n / (n + half), so half of all there is at `half`, three
 * quarters at three times that. The form is our choice.
 */
export const coverage = (amount: number, half: number): number => amount / (amount + half);

/**
 * How many notes a week the notes that are up to date amount to, in the middle of each day. What goes
 * out of date is a part `d` of the stock S a week: dS/dt = written - d S. The week starts with the stock
 * that its own policy keeps up, and moves to the new one with e^(-d t). Without decay it is there at once.
 * Our choice.
 */
export function notesByDay(
  policy: Policy,
  levers: Levers,
  start: Policy,
  days: number,
): readonly number[] {
  const { notesDecayPerWeek: decay } = levers;
  if (decay === undefined || policy.notesPerWeek === start.notesPerWeek) {
    return [policy.notesPerWeek];
  }
  const gap = start.notesPerWeek - policy.notesPerWeek;
  return Array.from(
    { length: days },
    (_, day) => policy.notesPerWeek + gap * exp((-decay * (day + 0.5)) / 7),
  );
}

/** What reception can settle of a kind: with its notes alone, and with training as well. */
export interface Known {
  readonly withNotes: number;
  readonly inAll: number;
}

/**
 * Share of a kind that reception can settle. Notes and training each settle part of what was left
 * over; nothing lifts reception above the area's own team.
 */
export function knownAtReception(
  kind: TicketKind,
  notesPerWeek: number,
  trainingHours: number,
  levers: Levers,
): Known {
  const byNotes = levers.notesGain * coverage(notesPerWeek, levers.notesForHalf);
  const byTraining = levers.trainingGain * coverage(trainingHours, levers.trainingHoursForHalf);
  const unknown = (1 - kind.knownAtReception) * (1 - byNotes);
  return {
    withNotes: Math.min(kind.knownAtArea, 1 - unknown),
    inAll: Math.min(kind.knownAtArea, 1 - unknown * (1 - byTraining)),
  };
}

/** Share that reception hands to a wrong team: halves with every so many minutes of triage. Our choice. */
export const routedWrongShare = (rules: Scenario['rules'], triageMinutes: number): number =>
  halved(rules.wrongTeamShare, triageMinutes, rules.triageHalvingMinutes);

/** Seconds a week that each person at reception spends off the floor. */
export function awaySecondsPerPerson(
  policy: Pick<Policy, 'peopleAtReception' | 'notesPerWeek' | 'trainingHours' | 'selfHelpKinds'>,
  levers: Levers,
): number {
  const shared =
    policy.notesPerWeek * levers.noteMinutes + policy.selfHelpKinds * levers.selfHelpUpkeepMinutes;
  return policy.trainingHours * 3600 + (shared * 60) / policy.peopleAtReception;
}
