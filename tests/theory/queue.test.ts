import { describe, expect, it } from 'vitest';
import { replicate } from '~/sim/engine';
import type { Duration } from '~/sim/engine';
import { cobham, erlangA, finiteLine, mmc, pollaczekKhinchine, simulateQueue } from '~/sim/queue';
import type { QueueModel } from '~/sim/queue';
import { REPLICATIONS, expectTheory, mean } from './gate';

/** One unit of the textbook in minutes: long, so that rounding to whole seconds is far below any z. */
const UNIT = 1000;
const UNIT_TICKS = UNIT * 60;
const SEED = 20260;

const exponential = (units: number): Duration => ({
  shape: 'exponential',
  meanMinutes: units * UNIT,
});
const classes = (...rates: number[]) => rates.map((rate) => ({ gapMeanMinutes: UNIT / rate }));
const runs = (model: QueueModel) =>
  replicate(0, REPLICATIONS, (replication) => simulateQueue(model, SEED, replication));

/** The line starts empty: this much of each run is left out before anything is averaged. */
const warmUp = (model: QueueModel) => Math.floor(model.customers / 10);

describe('M/M/c', () => {
  it.each([
    [1, 1, 2, 40_000],
    [1, 9, 10, 200_000],
    [3, 0.2, 0.1, 40_000],
    [10, 8, 1, 60_000],
  ])('%d servers, rates %d and %d: mean wait', (servers, arrivals, service, customers) => {
    const model = {
      servers,
      classes: classes(arrivals),
      service: exponential(1 / service),
      customers,
    };
    const waits = runs(model).map((run) => mean(run.waits, warmUp(model)) / UNIT_TICKS);
    expectTheory(
      `M/M/${servers} (${arrivals}, ${service}) wait`,
      waits,
      mmc(servers, arrivals, service).wait,
    );
  });
});

describe('M/G/1 at load 0.8', () => {
  const shapes: readonly [number, Duration][] = [
    [0, { shape: 'fixed', meanMinutes: UNIT }],
    [0.5, { shape: 'lognormal', meanMinutes: UNIT, scv: 0.5 }],
    [1, exponential(1)],
    [2, { shape: 'lognormal', meanMinutes: UNIT, scv: 2 }],
    [4, { shape: 'lognormal', meanMinutes: UNIT, scv: 4 }],
  ];
  it.each(shapes)('scv %d: mean wait', (scv, service) => {
    const model = { servers: 1, classes: classes(0.8), service, customers: 100_000 };
    const waits = runs(model).map((run) => mean(run.waits, warmUp(model)) / UNIT_TICKS);
    expectTheory(`M/G/1 scv ${scv} wait`, waits, pollaczekKhinchine(0.8, 1, scv));
  });
});

describe('priorities without interruption', () => {
  it.each([
    [1, [0.2, 0.6, 1.2], 3, 60_000],
    [2, [0.2, 0.6, 1.2], 3, 60_000],
    [5, [0.2, 0.8, 3], 1, 60_000],
    [10, [0.4, 1.6, 6], 1, 60_000],
  ])('%d servers, classes %j', (servers, rates, service, customers) => {
    const model = {
      servers,
      classes: classes(...rates),
      service: exponential(1 / service),
      customers,
    };
    const all = runs(model);
    cobham(servers, rates, service).forEach((expected, index) => {
      const waits = all.map(
        (run) =>
          mean(run.waits, warmUp(model), (customer) => run.classes[customer] === index) /
          UNIT_TICKS,
      );
      expectTheory(`priority c=${servers} class ${index + 1} wait`, waits, expected);
    });
    // Conservation: priorities move waiting between classes and leave its mean alone.
    const total = rates.reduce((sum, rate) => sum + rate, 0);
    const fifo = mmc(servers, total, service).wait;
    const waits = all.map((run) => mean(run.waits, warmUp(model)) / UNIT_TICKS);
    expectTheory(`priority c=${servers} all classes wait`, waits, fifo);
  });

  it('leave the mean wait of the very same customers where it was, within half a percent', () => {
    const base = { servers: 10, service: exponential(1), customers: 60_000 };
    const waits = (...rates: number[]) =>
      mean(runs({ ...base, classes: classes(...rates) }).map((run) => mean(run.waits)));
    expect(Math.abs(waits(0.4, 1.6, 6) / waits(8) - 1)).toBeLessThan(0.005);
  });
});

describe('Erlang A', () => {
  it.each([
    [50, 48, 0.5],
    [10, 10, 0.5],
    [10, 12, 1],
    [5, 6, 0.25],
  ])('%d servers, %d arrivals, impatience %d', (servers, arrivals, impatience) => {
    const model = {
      servers,
      classes: classes(arrivals),
      service: exponential(1),
      patience: exponential(1 / impatience),
      customers: 40_000,
    };
    const expected = erlangA(servers, arrivals, 1, impatience);
    const all = runs(model);
    const from = warmUp(model);
    const waits = all.map((run) => mean(run.waits, from) / UNIT_TICKS);
    const gaveUp = all.map((run) => mean(run.gaveUp, from));
    const waited = all.map((run) =>
      mean(
        run.waits.map((wait) => (wait > 0 ? 1 : 0)),
        from,
      ),
    );
    const name = `Erlang A (${servers}, ${arrivals}, ${impatience})`;
    expectTheory(`${name} wait`, waits, expected.wait);
    expectTheory(`${name} gave up`, gaveUp, expected.gaveUpShare);
    expectTheory(`${name} waited`, waited, expected.waitShare);
    // P(gave up) = theta E[W], within 2 % on the simulated numbers themselves.
    expect(Math.abs(mean(gaveUp) / (impatience * mean(waits)) - 1)).toBeLessThan(0.02);
  });
});

it('M/M/2 with room for three: mean number inside, share turned away', () => {
  const model = {
    servers: 2,
    classes: classes(3),
    service: exponential(1 / 4),
    places: 3,
    customers: 20_000,
  };
  const expected = finiteLine(2, 3, 3, 4);
  const all = runs(model);
  const turnedAway = all.map((run) => mean(run.turnedAway, warmUp(model)));
  expectTheory('M/M/2/3 turned away', turnedAway, expected.turnedAwayShare);
  const present = all.map((run) => {
    const from = run.arrivals[warmUp(model)]!;
    const until = run.arrivals.at(-1)!;
    let inside = 0;
    run.arrivals.forEach((arrival, customer) => {
      const left = arrival + run.waits[customer]! + run.services[customer]!;
      inside += Math.max(0, Math.min(left, until) - Math.max(arrival, from));
    });
    return inside / (until - from);
  });
  expectTheory('M/M/2/3 inside', present, expected.present);
});

describe("Little's law", () => {
  it('closes on a window that starts and ends empty', () => {
    const model = {
      servers: 3,
      classes: classes(2.5),
      service: exponential(1),
      patience: exponential(4),
      customers: 5000,
    };
    for (const run of runs(model)) {
      // L from counting heads between changes, lambda and W from the rows of the customers.
      const changes = [...run.arrivals].flatMap((arrival, customer) => [
        { at: arrival, by: 1 },
        { at: arrival + run.waits[customer]! + run.services[customer]!, by: -1 },
      ]);
      changes.sort((a, b) => a.at - b.at);
      const end = changes.at(-1)?.at ?? 0;
      let present = 0;
      let since = 0;
      let area = 0;
      for (const { at, by } of changes) {
        area += present * (at - since);
        since = at;
        present += by;
      }
      const stays = run.waits.map((wait, customer) => wait + run.services[customer]!);
      const average = area / end;
      const littles = (model.customers / end) * mean(stays);
      expect(present).toBe(0);
      expect(Math.abs(average - littles) / average).toBeLessThan(1e-9);
    }
  });
});
