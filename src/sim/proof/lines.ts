import type { Duration } from '~/sim/engine';
import { finiteLine, mmc, pollaczekKhinchine, simulateQueue } from '~/sim/queue';
import type { QueueModel, QueueRun } from '~/sim/queue';
import { REPLICATIONS } from './experiment';
import type { Experiment } from './experiment';
import { mean } from './mean';
import { HOUR_TICKS, arrivals, exponential, fixed, lognormal } from './unit';

const SEED = 20260;

export const runLine = (model: QueueModel, replication: number): QueueRun =>
  simulateQueue(model, SEED, replication);

/** A line starts empty: this much of each run is left out before anything is averaged. */
export const warmUp = (model: QueueModel): number => Math.floor(model.customers / 10);

/** What every experiment with one small line has in common. */
export const ofLine = (model: QueueModel) =>
  ({ group: 'line', replications: REPLICATIONS, work: model.customers }) as const;

/** Hours waited, on average, once the line has filled. */
export const meanWait = (run: QueueRun, model: QueueModel): number =>
  mean(run.waits, warmUp(model)) / HOUR_TICKS;

/** M/M/c: random arrivals, exponential work, equal people (Erlang 1917). */
function mmcLine(
  words: string,
  people: number,
  perHour: number,
  eachPerHour: number,
  customers: number,
): Experiment {
  const model = {
    servers: people,
    classes: arrivals(perHour),
    service: exponential(1 / eachPerHour),
    customers,
  };
  return {
    ...ofLine(model),
    id: words,
    words,
    facts: { people, perHour, eachPerHour },
    gates: [{ id: 'wait', unit: 'hours', expected: mmc(people, perHour, eachPerHour).wait }],
    replicate: (replication) => [meanWait(runLine(model, replication), model)],
  };
}

const LOAD = 0.8;

/** M/G/1: one person, work of any shape with mean one hour (Pollaczek 1930, Khinchine 1932). */
function mg1Line(words: string, scv: number, service: Duration): Experiment {
  const model = { servers: 1, classes: arrivals(LOAD), service, customers: 100_000 };
  return {
    ...ofLine(model),
    id: words,
    words,
    facts: { loadPercent: LOAD * 100, scv },
    gates: [{ id: 'wait', unit: 'hours', expected: pollaczekKhinchine(LOAD, 1, scv) }],
    replicate: (replication) => [meanWait(runLine(model, replication), model)],
  };
}

/** M/M/2/3: who finds three inside is turned away (Erlang 1917). */
function fullLine(): Experiment {
  const model = {
    servers: 2,
    classes: arrivals(3),
    service: exponential(1 / 4),
    places: 3,
    customers: 20_000,
  };
  const { turnedAwayShare, present } = finiteLine(2, 3, 3, 4);
  return {
    ...ofLine(model),
    id: 'line-full',
    words: 'line-full',
    facts: { people: 2, places: 3, perHour: 3, eachPerHour: 4 },
    gates: [
      { id: 'turned-away', unit: 'share', expected: turnedAwayShare },
      { id: 'inside', unit: 'count', expected: present },
    ],
    replicate(replication) {
      const run = runLine(model, replication);
      const from = run.arrivals[warmUp(model)]!;
      const until = run.arrivals.at(-1)!;
      let inside = 0;
      run.arrivals.forEach((arrival, customer) => {
        const left = arrival + run.waits[customer]! + run.services[customer]!;
        inside += Math.max(0, Math.min(left, until) - Math.max(arrival, from));
      });
      return [mean(run.turnedAway, warmUp(model)), inside / (until - from)];
    },
  };
}

export const LINES: readonly Experiment[] = [
  mmcLine('line-half-busy', 1, 1, 2, 40_000),
  mmcLine('line-nearly-full', 1, 9, 10, 200_000),
  mmcLine('line-three', 3, 0.2, 0.1, 40_000),
  mmcLine('line-ten', 10, 8, 1, 60_000),
  mg1Line('line-scv-none', 0, fixed(1)),
  mg1Line('line-scv-half', 0.5, lognormal(1, 0.5)),
  mg1Line('line-scv-one', 1, exponential(1)),
  mg1Line('line-scv-two', 2, lognormal(1, 2)),
  mg1Line('line-scv-four', 4, lognormal(1, 4)),
  fullLine(),
];
