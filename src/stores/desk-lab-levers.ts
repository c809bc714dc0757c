import {
  CHANGE_TYPES,
  CLOCK_PAUSES,
  INTERRUPTIONS,
  OTHER_RANGES,
  PARTNER_CONTRACTS,
  QUEUE_ORDERS,
  leverRanges,
} from '~/sim/desk';
import type { DeskPolicy, LeverRange, NumberLever, Scenario } from '~/sim/desk';

/** The levers that are numbers, all of them. */
export type RangedLever = NumberLever | keyof typeof OTHER_RANGES;

/** How far each number can be moved in a scenario; nothing beyond what is there to be moved. */
export const rangesOf = (scenario: Scenario): Readonly<Record<RangedLever, LeverRange>> => ({
  ...leverRanges(scenario),
  ...OTHER_RANGES,
  automatedKinds: {
    ...OTHER_RANGES.automatedKinds,
    max: scenario.kinds.filter(({ automation }) => automation).length,
  },
});

/** The levers that are one word of a list. */
export const LEVER_CHOICES = {
  order: QUEUE_ORDERS,
  interruption: INTERRUPTIONS,
  clockPauses: CLOCK_PAUSES,
  lowRiskChange: CHANGE_TYPES,
  highRiskChange: CHANGE_TYPES,
  partnerContract: PARTNER_CONTRACTS,
} as const satisfies { readonly [lever in keyof DeskPolicy]?: readonly string[] };
export type WordLever = keyof typeof LEVER_CHOICES;

/** What a desk does where a choice is left out, for those that a scenario need not set. */
const LEFT_OUT = {
  interruption: 'never',
  hierarchicEscalation: false,
  problemHours: 0,
  assessmentHours: 0,
  lowRiskChange: 'normal',
  highRiskChange: 'normal',
  routeBySkill: false,
  callBack: false,
  chatsAtOnce: 1,
  automatedKinds: 0,
  clockPauses: 'for-guest',
  majorIncidentMode: false,
  partnerContract: 'basic',
} as const satisfies Partial<DeskPolicy>;

/** Every lever where it really stands, those that the policy leaves out included. */
export const wholePolicy = (policy: DeskPolicy, scenario: Scenario): DeskPolicy => {
  const set = Object.entries(policy).filter(([, value]) => value !== undefined);
  return {
    ...LEFT_OUT,
    closeAfterDays: scenario.rules.closeAfterDays,
    priorityMatrix: scenario.priorityMatrix,
    ...(Object.fromEntries(set) as unknown as DeskPolicy),
  };
};

/** A choice as a policy holds it: left out where the start leaves it out and it says the same. */
export function asHeld<L extends keyof DeskPolicy>(
  lever: L,
  value: DeskPolicy[L],
  scenario: Scenario,
): DeskPolicy[L] | undefined {
  if (scenario.start[lever] !== undefined) return value;
  const leftOut = wholePolicy(scenario.start, scenario)[lever];
  return JSON.stringify(leftOut) === JSON.stringify(value) ? undefined : value;
}
