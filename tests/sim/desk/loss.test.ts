import { describe, expect, it } from 'vitest';
import { measure, runDesk, summariesOf } from '~/sim/desk';
import type { Policy, Scenario } from '~/sim/desk';
import { replicate, zScore } from '~/sim/engine';
import { comparePlainly } from '../../worker/plain-compare';
import { textbookDesk } from '~/sim/proof';
import { scenario, withCauses } from './fixtures';

const RATES = { high: 200, medium: 40, low: 5 };
const withLoss = (world: Scenario): Scenario => ({
  ...world,
  lossPerHour: { water: RATES, gate: { high: 90, medium: 30, low: 0 } },
});

describe('what waiting costs those who wait', () => {
  it('is not counted where nobody has figures for it', () => {
    const summary = summariesOf(scenario, scenario.start, 1898)(0);
    expect(summary.measures.lossEuros).toBeUndefined();
    expect(comparePlainly([summary], [summary]).measures.lossEuros.now).toBeUndefined();
    expect(measure(runDesk(scenario, scenario.start, 1898, 0), scenario).lossEuros).toBeUndefined();
  });

  it('is hours until settled for good or given up, at the rate of area and impact', () => {
    const world = withLoss({ ...withCauses, days: 7 });
    const policy = { ...world.start, problemHours: 20 };
    const run = runDesk(world, policy, 1898, 1);
    let euros = 0;
    for (const { area, impact, arrivedTick, settledTick, gaveUpTick, prevented } of run.tickets) {
      if (prevented) continue;
      const hours = ((settledTick ?? gaveUpTick ?? NaN) - arrivedTick) / 3600;
      if (area === 'water') euros += hours * RATES[impact];
      if (area === 'gate') euros += hours * { high: 90, medium: 30, low: 0 }[impact];
    }
    expect(euros).toBeGreaterThan(1000);
    const { lossEuros } = measure(run, world);
    expect(lossEuros).toBeCloseTo(euros, 6);
    expect(summariesOf(world, policy, 1898)(1).measures.lossEuros).toBe(lossEuros);
  });

  it('falls when what hurts most goes first, though the mean wait stays', () => {
    const desk = textbookDesk(3, [0.3, 0.7, 1.6], 28);
    const world: Scenario = { ...desk, lossPerHour: { gate: RATES } };
    const weeks = (order: Policy['order']) =>
      replicate(0, 20, summariesOf(world, { ...world.start, order }, 5));
    const { lossEuros } = comparePlainly(weeks('by-priority'), weeks('first-come')).measures;
    expect(lossEuros.difference?.high).toBeLessThan(0);
    const waits = (order: Policy['order']) =>
      weeks(order).map((week) => week.measures.waitAtReceptionMinutes);
    const before = waits('first-come');
    const moved = waits('by-priority').map((wait, n) => (wait ?? NaN) - (before[n] ?? NaN));
    expect(Math.abs(zScore(moved, 0).z)).toBeLessThan(3.5);
  });
});
