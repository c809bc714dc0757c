import { constantWork, jackson, simulateNetwork } from '~/sim/queue';
import type { NetworkModel } from '~/sim/queue';
import { REPLICATIONS } from './experiment';
import type { Experiment } from './experiment';
import { mean } from './mean';
import { HOUR_TICKS, arrivals, exponential } from './unit';

const SEED = 1957;

/** Three lines with rework, as a desk with two lines behind it. */
export const THREE_LINES = {
  perHour: 10,
  routing: [
    [0.05, 0.3, 0],
    [0.1, 0, 0.2],
    [0, 0.1, 0],
  ],
  stations: [
    { servers: 5, serviceRate: 3 },
    { servers: 4, serviceRate: 1.5 },
    { servers: 2, serviceRate: 0.8 },
  ],
} as const;

/** Each line stands as if alone in its flow (Jackson 1957). */
function threeLines(): Experiment {
  const { perHour, routing, stations } = THREE_LINES;
  const [entry = { gapMeanMinutes: NaN }] = arrivals(perHour);
  const model: NetworkModel = {
    stations: stations.map(({ servers, serviceRate }) => ({
      servers,
      service: exponential(1 / serviceRate),
    })),
    routing,
    entry,
    jobs: 20_000,
  };
  const forms = jackson(perHour, stations, routing);
  const inside = forms.reduce((sum, { present }) => sum + present, 0);
  return {
    id: 'network-three-lines',
    group: 'network',
    words: 'network-three-lines',
    facts: { perHour },
    replications: REPLICATIONS,
    work: 60_000,
    gates: [
      { id: 'stay', unit: 'hours', expected: inside / perHour },
      { id: 'inside', unit: 'count', expected: inside },
      ...forms.flatMap(({ wait, present }, line) => [
        { id: `line-${line + 1}-wait`, unit: 'hours' as const, expected: wait },
        { id: `line-${line + 1}-inside`, unit: 'count' as const, expected: present },
      ]),
    ],
    replicate(replication) {
      const { entered, left, visits } = simulateNetwork(model, SEED, replication);
      // Its first tenth and last twentieth are left out: there it fills and empties.
      const from = entered[model.jobs / 10]!;
      const until = entered[(model.jobs * 19) / 20]!;
      const within = (start: number, end: number) =>
        Math.max(0, Math.min(end, until) - Math.max(start, from));
      const stays = left
        .map((at, job) => at - entered[job]!)
        .filter((_, job) => entered[job]! >= from && entered[job]! < until);
      let present = 0;
      left.forEach((at, job) => (present += within(entered[job]!, at)));
      const lines = stations.flatMap((_, station) => {
        const there = visits.filter((visit) => visit.station === station);
        const counted = there.filter((v) => v.cameTick >= from && v.cameTick < until);
        const stayed = there.reduce(
          (sum, v) => sum + within(v.cameTick, v.cameTick + v.wait + v.service),
          0,
        );
        return [mean(counted.map((v) => v.wait)) / HOUR_TICKS, stayed / (until - from)];
      });
      return [mean(stays) / HOUR_TICKS, present / (until - from), ...lines];
    },
  };
}

const STATIONS = 6;

/** Six stations in a row, one server each; a job enters when one leaves (Gordon and Newell 1967). */
function limitedWork(inside: number): Experiment {
  const model: NetworkModel = {
    stations: Array.from({ length: STATIONS }, () => ({ servers: 1, service: exponential(1) })),
    routing: Array.from({ length: STATIONS }, (_, from) =>
      Array.from({ length: STATIONS }, (_unused, to) => (to === from + 1 ? 1 : 0)),
    ),
    entry: { inside },
    jobs: 12_000,
  };
  const form = constantWork(STATIONS, inside);
  return {
    id: `network-limit-${inside}`,
    group: 'network',
    words: 'network-limit',
    facts: { inside },
    replications: REPLICATIONS,
    work: 70_000,
    gates: [
      { id: 'done', unit: 'per-hour', expected: form.perUnit },
      { id: 'stay', unit: 'hours', expected: form.stay },
    ],
    replicate(replication) {
      const { entered, left } = simulateNetwork(model, SEED, replication);
      const exits = left.toSorted();
      const from = exits[2000]!;
      const until = exits[11_000]!;
      const stays = left
        .map((at, job) => at - entered[job]!)
        .filter((_, job) => left[job]! > from && left[job]! <= until);
      return [(9000 / (until - from)) * HOUR_TICKS, mean(stays) / HOUR_TICKS];
    },
  };
}

export const NETWORKS: readonly Experiment[] = [
  threeLines(),
  limitedWork(5),
  limitedWork(10),
  limitedWork(20),
  limitedWork(45),
];
