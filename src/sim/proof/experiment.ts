/** What is run: a small waiting line, a small network, the desk that learners play with, or that desk as a published model. */
export const PROOF_GROUPS = ['line', 'network', 'desk', 'call-centre'] as const;
export type ProofGroup = (typeof PROOF_GROUPS)[number];

export const PROOF_UNITS = ['hours', 'seconds', 'share', 'count', 'per-hour'] as const;
export type ProofUnit = (typeof PROOF_UNITS)[number];

/** One number that theory gives and the simulator must give too. */
export interface Gate {
  /** Unlike every other gate of its experiment. */
  readonly id: string;
  readonly unit: ProofUnit;
  readonly expected: number;
  /** Where `expected` is itself an estimate, printed with so many digits: how sure its authors were. */
  readonly published?: {
    /** Variance from day to day, and over how many days their mean was taken. */
    readonly variance: number;
    readonly days: number;
    /** Half of the last printed digit. */
    readonly rounding: number;
  };
}

/** One model, run many times, and what theory says about it. */
export interface Experiment {
  readonly id: string;
  readonly group: ProofGroup;
  /** Experiments that differ in numbers alone share their words. */
  readonly words: string;
  /** The numbers of this one, for those words. */
  readonly facts: Readonly<Record<string, number>>;
  readonly replications: number;
  /** About what one replication takes, in customers of a small line: what is cheap runs first. */
  readonly work: number;
  readonly gates: readonly Gate[];
  /** One value a gate, in the order of the gates. The same replication always gives the same values. */
  readonly replicate: (replication: number) => readonly number[];
}

/** Enough to tell how far a mean may be off by chance. */
export const REPLICATIONS = 30;
