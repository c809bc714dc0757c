import { describe, expect, it } from 'vitest';
import { replicate } from '~/sim/engine';
import type { Duration } from '~/sim/engine';
import { constantWork, flows, jackson, simulateNetwork } from '~/sim/queue';
import type { NetworkModel } from '~/sim/queue';
import { REPLICATIONS, expectTheory, mean } from './gate';

const UNIT = 1000;
const UNIT_TICKS = UNIT * 60;
const SEED = 1957;
const exponential = (units: number): Duration => ({
  shape: 'exponential',
  meanMinutes: units * UNIT,
});

describe('three lines with rework, as a Jackson network', () => {
  const routing = [
    [0.05, 0.3, 0],
    [0.1, 0, 0.2],
    [0, 0.1, 0],
  ];
  const stations = [
    { servers: 5, serviceRate: 3 },
    { servers: 4, serviceRate: 1.5 },
    { servers: 2, serviceRate: 0.8 },
  ];
  const forms = jackson(10, stations, routing);

  it('has the flows and means on record', () => {
    const close = (obtained: number | undefined, expected: number) =>
      expect(Math.abs((obtained ?? NaN) - expected)).toBeLessThan(1e-6);
    flows(10, routing).forEach((flow, line) =>
      close(flow, [10.876804, 3.329634, 0.665927][line] ?? NaN),
    );
    forms.forEach(({ wait, present }, line) => {
      close(wait, [0.101608, 0.087039, 0.2619][line] ?? NaN);
      close(present, [4.73077, 2.509563, 1.006815][line] ?? NaN);
    });
    const all = forms.reduce((sum, { present }) => sum + present, 0);
    close(all, 8.247148);
    close(all / 10, 0.824715);
  });

  it('runs as it should: the whole, and each line', () => {
    const model: NetworkModel = {
      stations: stations.map(({ servers, serviceRate }) => ({
        servers,
        service: exponential(1 / serviceRate),
      })),
      routing,
      entry: { gapMeanMinutes: UNIT / 10 },
      jobs: 20_000,
    };
    const runs = replicate(0, REPLICATIONS, (n) => simulateNetwork(model, SEED, n)).map(
      ({ entered, left, visits }) => {
        // Its first tenth and last twentieth are left out: there it fills and empties.
        const from = entered[model.jobs / 10] ?? NaN;
        const until = entered[(model.jobs * 19) / 20] ?? NaN;
        const stays = left
          .map((at, job) => at - entered[job]!)
          .filter((_, job) => entered[job]! >= from && entered[job]! < until);
        const counted = (station: number) =>
          visits.filter((v) => v.station === station && v.cameTick >= from && v.cameTick < until);
        const inside = (start: number, end: number) =>
          Math.max(0, Math.min(end, until) - Math.max(start, from));
        let present = 0;
        left.forEach((at, job) => (present += inside(entered[job]!, at)));
        return {
          stay: mean(stays) / UNIT_TICKS,
          present: present / (until - from),
          lines: stations.map((_, station) => {
            const rows = counted(station);
            const stayed = visits.reduce(
              (sum, v) =>
                v.station === station
                  ? sum + inside(v.cameTick, v.cameTick + v.wait + v.service)
                  : sum,
              0,
            );
            return {
              wait: mean(rows.map((v) => v.wait)) / UNIT_TICKS,
              present: stayed / (until - from),
            };
          }),
        };
      },
    );
    expectTheory(
      'Jackson W',
      runs.map((run) => run.stay),
      0.824715,
    );
    expectTheory(
      'Jackson L',
      runs.map((run) => run.present),
      8.247148,
    );
    forms.forEach((form, line) => {
      const rows = runs.map((run) => run.lines[line]!);
      expectTheory(
        `Jackson line ${line + 1} wait`,
        rows.map((row) => row.wait),
        form.wait,
      );
      expectTheory(
        `Jackson line ${line + 1} L`,
        rows.map((row) => row.present),
        form.present,
      );
    });
  });
});

/** Six stations in a row, one server each; a job enters when one leaves. */
describe('a line with a limit on work in progress', () => {
  it.each([
    [5, 0.5, 10],
    [10, 0.666667, 15],
    [20, 0.8, 25],
    [45, 0.9, 50],
  ])('of %d: %d done per unit, %d units inside', (inside, perUnit, stay) => {
    const form = constantWork(6, inside);
    expect(form.perUnit).toBeCloseTo(perUnit, 6);
    expect(form.stay).toBeCloseTo(stay, 6);
    const model: NetworkModel = {
      stations: Array.from({ length: 6 }, () => ({ servers: 1, service: exponential(1) })),
      routing: Array.from({ length: 6 }, (_, from) =>
        Array.from({ length: 6 }, (_unused, to) => (to === from + 1 ? 1 : 0)),
      ),
      entry: { inside },
      jobs: 12_000,
    };
    const runs = replicate(0, REPLICATIONS, (n) => simulateNetwork(model, SEED, n)).map(
      ({ entered, left }) => {
        const exits = left.toSorted();
        const from = exits[2000] ?? NaN;
        const until = exits[11_000] ?? NaN;
        const stays = left
          .map((at, job) => at - entered[job]!)
          .filter((_, job) => left[job]! > from && left[job]! <= until);
        return {
          perUnit: (9000 / (until - from)) * UNIT_TICKS,
          stay: mean(stays) / UNIT_TICKS,
        };
      },
    );
    expectTheory(
      `CONWIP ${inside} done`,
      runs.map((run) => run.perUnit),
      form.perUnit,
    );
    expectTheory(
      `CONWIP ${inside} stay`,
      runs.map((run) => run.stay),
      form.stay,
    );
  });
});
