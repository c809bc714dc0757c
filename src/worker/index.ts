export { createSimClient } from './sim.client';
export type { CompareOutcome, SimClient, WorkerPort } from './sim.client';
export type { CompareRequest, Comparison, MeasureComparison, Pair } from './protocol';
