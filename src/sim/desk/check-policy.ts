import type { Issue } from './issue';
import { OTHER_RANGES, leverRanges } from './policy';
import type { DeskPolicy, LeverRange } from './policy';
import type { Scenario } from './scenario';
import { INTERRUPTIONS, QUEUE_ORDERS } from './words';

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
    const range = Object.hasOwn(ranges, field) ? ranges[field] : undefined;
    let fault: Fault | undefined;
    if (range) fault = numberFault(given, range);
    else if (field === 'order') fault = choiceFault(given, QUEUE_ORDERS);
    else if (field === 'interruption') fault = choiceFault(given, INTERRUPTIONS);
    else if (field === 'singlePointOfContact' || field === 'hierarchicEscalation')
      fault = choiceFault(given, [true, false]);
    else fault = { code: 'unknown', message: `There is no lever called ${field.slice(0, 40)}.` };
    if (fault) issues.push({ field, given, ...fault });
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, policy: { ...scenario.start, ...raw } };
}
