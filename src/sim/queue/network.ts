import { chanceOf } from '~/base/philox';
import { createEventList, samplerOf, schedule, takeNext } from '~/sim/engine';
import type { Duration } from '~/sim/engine';

/** Stations with a line each, first come, first served; a job moves between them by lot. */
export interface NetworkModel {
  readonly stations: readonly { readonly servers: number; readonly service: Duration }[];
  /** `routing[from][to]`: the odds of each next station; what is left of 1 leaves. */
  readonly routing: readonly (readonly number[])[];
  /**
   * How jobs enter the first station: at random, or one for each that leaves, so that always as many
   * are inside (constant work in progress).
   */
  readonly entry: { readonly gapMeanMinutes: number } | { readonly inside: number };
  /** Jobs that enter in all; each is followed until it leaves. */
  readonly jobs: number;
}

export interface NetworkRun {
  /** One row a job, in ticks. */
  readonly entered: Float64Array;
  readonly left: Float64Array;
  /** One row a visit to a station, in order of its start of service. */
  readonly visits: readonly Visit[];
}

export interface Visit {
  readonly job: number;
  readonly station: number;
  readonly cameTick: number;
  readonly wait: number;
  readonly service: number;
}

const SERVICE_ENDS = 0;
const ENTERS = 1;

/** Each job's draws: when it enters, then two for each of its visits. */
const GAP = 0;
const SERVICE = 1;
const ROUTE = 2;

/** Runs the network from empty until the last job has left. */
export function simulateNetwork(
  model: NetworkModel,
  seed: number,
  replication: number,
): NetworkRun {
  const { jobs, stations, entry } = model;
  const chance = chanceOf(seed, replication);
  const samplers = stations.map(({ service }) => samplerOf(service));
  const gap =
    'gapMeanMinutes' in entry
      ? samplerOf({ shape: 'exponential', meanMinutes: entry.gapMeanMinutes })
      : undefined;
  const free = stations.map(({ servers }) => servers);
  const lines = stations.map((): { next: number; waiting: number[] } => ({ next: 0, waiting: [] }));
  const visitOf = new Int32Array(jobs);
  const stationOf = new Int16Array(jobs);
  const came = new Float64Array(jobs);
  const run = { entered: new Float64Array(jobs), left: new Float64Array(jobs) };
  const visits: Visit[] = [];
  const list = createEventList();
  let started = 0;

  const serve = (job: number, now: number) => {
    const station = stationOf[job]!;
    const service = samplers[station]!(chance.uniform(job, SERVICE + 2 * visitOf[job]!));
    visits.push({ job, station, cameTick: came[job]!, wait: now - came[job]!, service });
    schedule(list, now + service, SERVICE_ENDS, job);
  };

  const come = (job: number, station: number, now: number) => {
    stationOf[job] = station;
    came[job] = now;
    if (free[station]! > 0) {
      free[station]! -= 1;
      serve(job, now);
    } else lines[station]!.waiting.push(job);
  };

  const enter = (now: number) => {
    const job = started;
    started += 1;
    run.entered[job] = now;
    if (gap && started < jobs) {
      schedule(list, now + gap(chance.uniform(started, GAP)), ENTERS, started);
    }
    come(job, 0, now);
  };

  /** Index of the next station, or the number of stations for out of the network. */
  const nextStation = (job: number): number => {
    const odds = model.routing[stationOf[job]!]!;
    let place = chance.uniform(job, ROUTE + 2 * visitOf[job]!);
    let to = 0;
    while (to < odds.length && place >= odds[to]!) place -= odds[to++]!;
    return to;
  };

  const endService = (job: number, now: number) => {
    const station = stationOf[job]!;
    const line = lines[station]!;
    const next = line.waiting[line.next];
    if (next === undefined) free[station]! += 1;
    else {
      line.next += 1;
      serve(next, now);
    }
    const to = nextStation(job);
    visitOf[job]! += 1;
    if (to < stations.length) come(job, to, now);
    else {
      run.left[job] = now;
      if (!gap && started < jobs) enter(now);
    }
  };

  if (gap) schedule(list, gap(chance.uniform(0, GAP)), ENTERS, 0);
  else if ('inside' in entry) for (let n = 0; n < entry.inside; n += 1) enter(0);
  while (takeNext(list)) {
    if (list.takenClass === ENTERS) enter(list.takenTick);
    else endService(list.takenSubject, list.takenTick);
  }
  return { ...run, visits };
}
