import { exp } from '~/base/maths';
import type { Policy } from './policy';
import type { Scenario, TicketKind } from './scenario';

/** More of the same gives less and less: half of all there is at `half`, three quarters at three times that. */
export const coverage = (amount: number, half: number): number => amount / (amount + half);

/**
 * Share of a kind that reception can settle. Notes and training each settle part of what was left
 * over; nothing lifts reception above the area's own team.
 */
export function knownAtReception(
  kind: TicketKind,
  policy: Policy,
  levers: Scenario['levers'],
): number {
  const byNotes = levers.notesGain * coverage(policy.notesPerWeek, levers.notesForHalf);
  const byTraining =
    levers.trainingGain * coverage(policy.trainingHours, levers.trainingHoursForHalf);
  const unknown = (1 - kind.knownAtReception) * (1 - byNotes) * (1 - byTraining);
  return Math.min(kind.knownAtArea, 1 - unknown);
}

const LN_2 = 0.6931471805599453;

/** Share that reception hands to a wrong team: halves with every so many minutes of triage. */
export const routedWrongShare = (rules: Scenario['rules'], triageMinutes: number): number =>
  rules.wrongTeamShare * exp((-LN_2 * triageMinutes) / rules.triageHalvingMinutes);

/** Seconds a week that each person at reception spends off the floor. */
export function awaySecondsPerPerson(policy: Policy, levers: Scenario['levers']): number {
  const shared =
    policy.notesPerWeek * levers.noteMinutes + policy.selfHelpKinds * levers.selfHelpUpkeepMinutes;
  return policy.trainingHours * 3600 + (shared * 60) / policy.peopleAtReception;
}
