import { measure, runDesk } from '~/sim/desk';
import { bitsHash } from '../sim/desk/bits-hash';
import { CASES, SEEDS } from './cases';
import { mathsOf } from './maths';

export interface HashedRun {
  readonly scenario: string;
  readonly seed: number;
  /** Over every record that the run leaves behind, and every measure of it. */
  readonly hash: string;
}

/** The maths beneath and all cases, each with all seeds, in the engine that calls. */
export async function hashedRuns(): Promise<readonly HashedRun[]> {
  const runs: HashedRun[] = [];
  for (const seed of SEEDS)
    runs.push({ scenario: 'the maths beneath', seed, hash: await bitsHash(mathsOf(seed)) });
  for (const [name, scenario, policy] of CASES) {
    for (const seed of SEEDS) {
      const run = runDesk(scenario, policy, seed, 0);
      runs.push({ scenario: name, seed, hash: await bitsHash([run, measure(run, scenario)]) });
    }
  }
  return runs;
}
