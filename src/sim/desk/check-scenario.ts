import { policySpec } from './check-policy';
import { SCENARIO_RULES } from './check/scenario-rules';
import { scenarioSpec } from './check/scenario-spec';
import type { Issue } from './issue';
import type { Scenario } from './scenario';

export type CheckedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a scenario from a file or a form, whatever it holds. Names every field that is wrong at once;
 * a rule between fields is asked when the fields themselves are in order. What comes back ok holds
 * known fields only, can be run under every policy that `checkPolicy` lets pass, and shares nothing
 * with what was given.
 */
export function checkScenario(raw: unknown): CheckedScenario {
  const issues: Issue[] = [];
  const read = scenarioSpec.read(raw, '', issues);
  const broken = new Set(issues.map(({ field }) => /^[^.[]*/.exec(field)?.[0]));
  // A whole that is no group of fields has its one issue at no field.
  if (broken.has('')) return { ok: false, issues };
  for (const { needs, check } of SCENARIO_RULES) {
    if (!needs.some((field) => broken.has(field))) check(read, issues);
  }
  // How far the levers can be moved hangs on the kinds.
  if (broken.has('kinds') || broken.has('start')) return { ok: false, issues };
  const start = policySpec(read).read(read.start, 'start', issues);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, scenario: { ...read, start } };
}
