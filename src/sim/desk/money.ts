import { DAY_SECONDS } from '~/base/ticks';
import type { ChangeRecord } from './change-types';
import type { DeskPolicy } from './policy';
import type { Scenario } from './scenario';

const automatedKinds = ({ kinds }: Scenario, { automatedKinds = 0 }: DeskPolicy) =>
  Math.min(automatedKinds, kinds.filter((kind) => kind.automation).length);

/** Investment: what has to be built once before a policy can work. */
export const capexEuros = (scenario: Scenario, policy: DeskPolicy): number =>
  automatedKinds(scenario, policy) * (scenario.levers.automation?.buildEuros ?? 0);

/** Running cost of a week besides people and tickets: contracts with partners, keeping automation, courses. */
export function weeklyEuros(scenario: Scenario, policy: DeskPolicy): number {
  const { partnerContract = 'basic' } = policy;
  const contracts = (scenario.partners ?? []).reduce(
    (sum, { contracts }) => sum + contracts[partnerContract].weekEuros,
    0,
  );
  const { automation, trainingHourEuros = 0 } = scenario.levers;
  return (
    contracts +
    automatedKinds(scenario, policy) * (automation?.weekEuros ?? 0) +
    policy.trainingHours * policy.peopleAtReception * trainingHourEuros
  );
}

/** Hours of assessment besides those that come out of the hours for problems. */
export const assessmentHoursIn = (
  changes: readonly Pick<ChangeRecord, 'source' | 'assessmentHours'>[],
): number =>
  changes.reduce(
    (sum, { source, assessmentHours }) => sum + (source === 'problem' ? 0 : assessmentHours),
    0,
  );

/** What has been paid for besides tickets. */
interface Paid {
  readonly untilTick: number;
  readonly receptionPaidHours: number;
  readonly startPaidHours: number;
  readonly problemPaidHours: number;
  readonly assessmentHours: number;
  readonly weeklyEuros: number;
}

/** Euros of a run besides its tickets: people above the start's, problems, assessment, contracts, upkeep. */
export function runningEuros(paid: Paid, { prices, problems, changes, days }: Scenario): number {
  const weeks = Math.min(paid.untilTick / DAY_SECONDS, days) / 7;
  return (
    (paid.receptionPaidHours - paid.startPaidHours) * prices.receptionHourEuros +
    paid.problemPaidHours * (problems?.hourEuros ?? 0) +
    paid.assessmentHours * (changes?.hourEuros ?? 0) +
    paid.weeklyEuros * weeks
  );
}
