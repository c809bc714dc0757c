export { runProof } from './proof.client';
export type { ProofClient, ProofHooks, ProverPort } from './proof.client';
export type { ProofRun } from './proof-protocol';
export { createSimClient } from './sim.client';
export type { CompareOutcome, SimClient, WorkerPort } from './sim.client';
export type { Bands, CompareRequest, Comparison, MeasureComparison, Pair } from './protocol';
