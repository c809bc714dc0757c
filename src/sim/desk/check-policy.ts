import { LEVELS, PRIORITIES } from '~/itsm';
import { isGroup } from './check/group';
import { byEach, object } from './check/object';
import type { Fields } from './check/object';
import { optional } from './check/spec';
import type { Spec } from './check/spec';
import { flag, number, oneOf } from './check/values';
import type { Issue } from './issue';
import { OTHER_RANGES, leverRanges } from './policy';
import type { DeskPolicy, LeverRange } from './policy';
import type { Scenario } from './scenario';
import {
  CHANGE_TYPES,
  CLOCK_PAUSES,
  INTERRUPTIONS,
  PARTNER_CONTRACTS,
  QUEUE_ORDERS,
} from './words';

export type CheckedPolicy =
  | { readonly ok: true; readonly policy: DeskPolicy }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The same done to each range, by its lever. */
const byLever = <L extends string, S>(
  ranges: { readonly [lever in L]: LeverRange },
  spec: (range: LeverRange) => S,
) =>
  Object.fromEntries(
    Object.entries<LeverRange>(ranges).map(([lever, range]) => [lever, spec(range)]),
  ) as { readonly [lever in L]: S };

/** Every lever of a desk; one that is left out takes its value from `fallback`, if that has one. */
export function policySpec(
  scenario: Pick<Scenario, 'kinds'>,
  fallback: Partial<DeskPolicy> = {},
): Spec<DeskPolicy> {
  const levers: Fields<DeskPolicy> = {
    singlePointOfContact: flag,
    ...byLever(leverRanges(scenario), number),
    order: oneOf(QUEUE_ORDERS),
    interruption: optional(oneOf(INTERRUPTIONS)),
    hierarchicEscalation: optional(flag),
    routeBySkill: optional(flag),
    callBack: optional(flag),
    majorIncidentMode: optional(flag),
    clockPauses: optional(oneOf(CLOCK_PAUSES)),
    lowRiskChange: optional(oneOf(CHANGE_TYPES)),
    highRiskChange: optional(oneOf(CHANGE_TYPES)),
    partnerContract: optional(oneOf(PARTNER_CONTRACTS)),
    priorityMatrix: optional(byEach(LEVELS, byEach(LEVELS, oneOf(PRIORITIES)))),
    ...byLever(OTHER_RANGES, (range) => optional(number(range))),
  };
  return object<DeskPolicy>(levers, { noun: 'lever', fallback });
}

/**
 * Reads choices from a form, a link or a file. A lever left out takes the scenario's start value; an
 * unknown field, a wrong type and a number out of range are issues at that field.
 */
export function checkPolicy(
  scenario: Pick<Scenario, 'kinds' | 'start'>,
  raw: unknown,
): CheckedPolicy {
  if (!isGroup(raw)) {
    const message = 'These are not choices for a desk. Start from the scenario and change one.';
    return { ok: false, issues: [{ field: '', code: 'not-choices', given: raw, message }] };
  }
  const issues: Issue[] = [];
  const policy = policySpec(scenario, scenario.start).read(raw, '', issues);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, policy };
}
