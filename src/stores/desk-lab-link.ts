import { isRunLink, readRunLink, scenarioOfRunLink, writeRunLink } from '~/sim/desk';
import type { RunLinkFault } from '~/sim/desk';
import type { DeskLab } from './desk-lab';

export type { RunLinkFault } from '~/sim/desk';

/** The hash at which a scenario's mission begins, with `#`. */
export const missionHash = (id: string): `#${string}` => `#mission=${id}`;

/** The scenario that a hash, without `#`, is about: the run's or the mission's; undefined for any other. */
export const scenarioNamed = (hash: string): string | undefined =>
  scenarioOfRunLink(hash) ?? /^mission=([a-z0-9-]+)$/.exec(hash)?.[1];

/** The hash at which the run stands as it is shown now, without `#`. */
export function runLinkOf({ scenario, policies, seed, aim }: DeskLab): string {
  return writeRunLink(scenario, {
    policy: policies.policy.get(),
    baseline: policies.baseline.get(),
    seed: seed.get(),
    moment: aim(),
  });
}

export interface OpenedLink {
  /** Absent: the run stands as it was shared. */
  readonly fault?: RunLinkFault | undefined;
}

/**
 * Leads the lab to the run that a hash names, paused at its moment; undefined, and nothing done, where
 * the hash means something else. Whatever the link does not say stays as the lab has it, the moment aside.
 */
export function openRunLink(lab: DeskLab, hash: string): OpenedLink | undefined {
  if (!isRunLink(hash)) return undefined;
  const run = readRunLink([lab.scenario], hash);
  lab.policies.pinPolicy(run.baseline);
  lab.policies.setPolicy(run.policy);
  if (run.seed !== undefined) lab.setSeed(run.seed);
  lab.seek(run.moment ?? lab.opensTick);
  return { fault: run.fault };
}
