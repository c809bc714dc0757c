import { LEVELS, PRIORITIES } from '~/itsm';
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

type Fault = Omit<Issue, 'field' | 'given'>;

function numberFault(given: unknown, { min, max, step }: LeverRange): Fault | undefined {
  const range = `from ${min} to ${max}`;
  if (typeof given !== 'number' || !Number.isFinite(given)) {
    return { code: 'not-a-number', min, max, message: `This must be a number ${range}.` };
  }
  if (given < min) {
    return { code: 'too-low', min, max, message: `${given} is too low: choose ${range}.` };
  }
  if (given > max) {
    return { code: 'too-high', min, max, message: `${given} is too high: choose ${range}.` };
  }
  if (!Number.isInteger(given / step)) {
    const steps = step === 1 ? 'a whole number' : `a step of ${step}`;
    return { code: 'not-a-step', min, max, step, message: `Choose ${steps}, ${range}.` };
  }
  return undefined;
}

function choiceFault(given: unknown, choices: readonly unknown[]): Fault | undefined {
  if (choices.includes(given)) return undefined;
  const names = choices.map(String);
  return { code: 'not-a-choice', choices: names, message: `Choose one of: ${names.join(', ')}.` };
}

const YES_OR_NO = [true, false];

/** The levers that are one of a few words, or yes and no. */
export const CHOICES: Readonly<Record<string, readonly unknown[] | undefined>> = {
  order: QUEUE_ORDERS,
  interruption: INTERRUPTIONS,
  singlePointOfContact: YES_OR_NO,
  hierarchicEscalation: YES_OR_NO,
  routeBySkill: YES_OR_NO,
  callBack: YES_OR_NO,
  majorIncidentMode: YES_OR_NO,
  clockPauses: CLOCK_PAUSES,
  lowRiskChange: CHANGE_TYPES,
  highRiskChange: CHANGE_TYPES,
  partnerContract: PARTNER_CONTRACTS,
};

const own = <T>(table: Readonly<Record<string, T | undefined>>, field: string): T | undefined =>
  Object.hasOwn(table, field) ? table[field] : undefined;

const rowOf = (row: unknown): unknown[] =>
  typeof row === 'object' && row !== null ? LEVELS.map((level) => Object(row)[level]) : [];

/** A matrix has a priority for each impact and urgency, and nothing else. */
function matrixFault(given: unknown): Fault | undefined {
  const keys = (value: unknown) => (typeof value === 'object' && value ? Object.keys(value) : []);
  const isWhole =
    keys(given).length === LEVELS.length &&
    rowOf(given).every(
      (row) =>
        keys(row).length === LEVELS.length &&
        rowOf(row).every((cell) => PRIORITIES.some((priority) => priority === cell)),
    );
  if (isWhole) return undefined;
  const message = `Give each impact and urgency (${LEVELS.join(', ')}) one of: ${PRIORITIES.join(', ')}.`;
  return { code: 'not-a-choice', choices: PRIORITIES, message };
}

function faultOf(field: string, given: unknown, range: LeverRange | undefined): Fault | undefined {
  if (range) return numberFault(given, range);
  const choices = own(CHOICES, field);
  if (choices) return choiceFault(given, choices);
  if (field === 'priorityMatrix') return matrixFault(given);
  return { code: 'unknown', message: `There is no lever called ${field.slice(0, 40)}.` };
}

/**
 * Reads choices from a form, a link or a file. A lever left out takes the scenario's start value; an
 * unknown field, a wrong type and a number out of range are issues at that field.
 */
export function checkPolicy(scenario: Scenario, raw: unknown): CheckedPolicy {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const message = 'These are not choices for a desk. Start from the scenario and change one.';
    return { ok: false, issues: [{ field: '', code: 'not-choices', given: raw, message }] };
  }
  const ranges: Readonly<Record<string, LeverRange | undefined>> = {
    ...leverRanges(scenario),
    ...OTHER_RANGES,
  };
  const issues: Issue[] = [];
  for (const [field, given] of Object.entries(raw)) {
    const fault = faultOf(field, given, own(ranges, field));
    if (fault) issues.push({ field, given, ...fault });
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, policy: { ...scenario.start, ...raw } };
}
