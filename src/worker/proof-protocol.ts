import type { Verdict } from '~/sim/proof';

/** What the page knows of an experiment: enough to cut it into blocks. */
export interface ProofRun {
  readonly id: string;
  readonly replications: number;
  /** Of one replication, beside those of other experiments. */
  readonly work: number;
}

/** One value a gate, in each replication. */
export type ProofValues = readonly (readonly number[])[];

export type ToProver =
  | {
      readonly type: 'replicate';
      readonly id: string;
      readonly from: number;
      readonly until: number;
    }
  | { readonly type: 'judge'; readonly id: string; readonly values: ProofValues };

export type FromProver =
  | {
      readonly type: 'values';
      readonly id: string;
      /** The first of these replications; the others follow it. */
      readonly from: number;
      readonly values: ProofValues;
    }
  | { readonly type: 'verdicts'; readonly id: string; readonly verdicts: readonly Verdict[] }
  | { readonly type: 'failed'; readonly message: string };
