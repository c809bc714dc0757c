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
