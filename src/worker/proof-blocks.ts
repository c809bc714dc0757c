import type { ProofRun } from './proof-protocol';

export interface ProofBlock {
  readonly run: ProofRun;
  readonly from: number;
  readonly until: number;
}

/** About what one block takes, in customers of a small line: some tenths of a second. */
const WORK_PER_BLOCK = 400_000;

/** All replications of all experiments in blocks that take about as long, cheapest experiment first. */
export function blocksOf(runs: readonly ProofRun[]): readonly ProofBlock[] {
  const total = ({ work, replications }: ProofRun) => work * replications;
  return runs
    .toSorted((a, b) => total(a) - total(b))
    .flatMap((run) => {
      const size = Math.max(1, Math.floor(WORK_PER_BLOCK / run.work));
      return Array.from({ length: Math.ceil(run.replications / size) }, (_, nth) => ({
        run,
        from: nth * size,
        until: Math.min((nth + 1) * size, run.replications),
      }));
    });
}
