import { describe, expect, it } from 'vitest';
import { replicate } from '~/sim/engine';
import { REPLICATIONS, mean, priorityLine, runLine } from '~/sim/proof';
import { simulateQueue } from '~/sim/queue';
import type { QueueModel } from '~/sim/queue';
import { columnOf, experimentsOf, holdToTheory } from './gate';

const SEED = 20260;

holdToTheory('line');

it('priorities leave the mean wait of the very same customers where it was, within half a percent', () => {
  const waits = (...perHour: number[]) => {
    const model = priorityLine(10, perHour, 1);
    return mean(replicate(0, REPLICATIONS, (n) => mean(runLine(model, n).waits)));
  };
  expect(Math.abs(waits(0.4, 1.6, 6) / waits(8) - 1)).toBeLessThan(0.005);
});

describe('P(gave up) = theta E[W] on the simulated numbers themselves, within 2 %', () => {
  const impatient = experimentsOf('line').filter(({ words }) => words === 'line-impatience');
  it.each(impatient.map((experiment) => [experiment.id, experiment] as const))(
    '%s',
    (_id, experiment) => {
      const theta = 1 / (experiment.facts['patience'] ?? NaN);
      const gaveUp = mean(columnOf(experiment, 'gave-up'));
      const wait = mean(columnOf(experiment, 'wait'));
      expect(Math.abs(gaveUp / (theta * wait) - 1)).toBeLessThan(0.02);
    },
  );
  it('is asked of all four', () => expect(impatient).toHaveLength(4));
});

describe("Little's law", () => {
  it('closes on a window that starts and ends empty', () => {
    const model: QueueModel = {
      servers: 3,
      classes: [{ gapMeanMinutes: 400 }],
      service: { shape: 'exponential', meanMinutes: 1000 },
      patience: { shape: 'exponential', meanMinutes: 4000 },
      customers: 5000,
    };
    for (const run of replicate(0, REPLICATIONS, (n) => simulateQueue(model, SEED, n))) {
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
