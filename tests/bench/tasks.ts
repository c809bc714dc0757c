import { createDesk, runOut, summariesOf } from '~/sim/desk';
import type { DeskPolicy, Scenario } from '~/sim/desk';
import { simulateQueue } from '~/sim/queue';
import { createServer } from '~/worker/serve';
import { holdBareHeap } from './bare-heap';

export { createServer, holdBareHeap };

const SEED = 1898;

/** Events of so many runs of the desk, from planning to the last ticket. */
export function deskEvents(scenario: Scenario, replications: number): number {
  let events = 0;
  for (let replication = 0; replication < replications; replication += 1) {
    events += runOut(createDesk(scenario, scenario.start, SEED, replication));
  }
  return events;
}

/** Runs with their measures, as a worker makes them. */
export function deskSummaries(scenario: Scenario, policy: DeskPolicy, replications: number) {
  const summarise = summariesOf(scenario, policy, SEED);
  return Array.from({ length: replications }, (_, replication) => summarise(replication));
}

/** Runs with their measures, of which only the last is kept. */
export function deskLast(scenario: Scenario, replications: number) {
  const summarise = summariesOf(scenario, scenario.start, SEED);
  let last = summarise(0);
  for (let replication = 1; replication < replications; replication += 1) {
    last = summarise(replication);
  }
  return last;
}

export function queueEvents(customers: number): number {
  const service = { shape: 'exponential', meanMinutes: 1000 } as const;
  const model = { servers: 10, classes: [{ gapMeanMinutes: 125 }], service, customers };
  return simulateQueue(model, 1, 0).events;
}
