import { expect, it } from 'vitest';
import { tickAt } from '~/base/ticks';
import { advance, createDesk, deskRun, runDesk } from '~/sim/desk';
import { replicate, zScore } from '~/sim/engine';
import { scenario } from './fixtures';

const runs = replicate(0, 40, (replication) => runDesk(scenario, scenario.start, 77, replication));
const weights = scenario.demand.hourWeights;
const total = weights.reduce((sum, weight) => sum + weight, 0);

it.each([0, 1, 2, 3, 4, 5, 6])('day %d brings the number of tickets that it should', (day) => {
  const counts = runs.map(
    (run) => run.tickets.filter((t) => Math.floor(t.arrivedTick / 86_400) === day).length,
  );
  expect(Math.abs(zScore(counts, scenario.demand.ticketsPerDay[day] ?? NaN).z)).toBeLessThan(3.5);
});

it.each([0, 8, 10, 13, 17, 23])('hour %d brings its share of the day', (hour) => {
  const week = scenario.demand.ticketsPerDay.reduce((sum, tickets) => sum + tickets, 0);
  const counts = runs.map(
    (run) => run.tickets.filter((t) => Math.floor((t.arrivedTick % 86_400) / 3600) === hour).length,
  );
  const expected = (week * (weights[hour] ?? NaN)) / total;
  expect(Math.abs(zScore(counts, expected).z)).toBeLessThan(3.5);
});

it.each(scenario.kinds.map((kind) => [kind.id, kind.share] as const))(
  'kind %s is its share %d of all',
  (id, share) => {
    const shares = runs.map(
      (run) => run.tickets.filter((ticket) => ticket.kind === id).length / run.tickets.length,
    );
    expect(Math.abs(zScore(shares, share).z)).toBeLessThan(3.5);
  },
);

it('varies from week to week more than a plain Poisson stream, by the factor of each day', () => {
  // Var = sum over days of m + scv m^2, with m the mean of the day.
  const { ticketsPerDay, dayFactorScv } = scenario.demand;
  const variance = ticketsPerDay.reduce((sum, m) => sum + m + dayFactorScv * m * m, 0);
  const mean = ticketsPerDay.reduce((sum, m) => sum + m, 0);
  const squares = replicate(0, 200, (replication) => {
    const { tickets } = runDesk(scenario, scenario.start, 78, replication);
    return (tickets.length - mean) ** 2;
  });
  expect(Math.abs(zScore(squares, variance).z)).toBeLessThan(3.5);
  expect(zScore(squares, mean).z).toBeGreaterThan(3.5);
});

it('a day that may be half or double is on average as busy as it should be', () => {
  const wild = { ...scenario, demand: { ...scenario.demand, dayFactorScv: 0.5 } };
  const week = scenario.demand.ticketsPerDay.reduce((sum, tickets) => sum + tickets, 0);
  const counts = replicate(0, 100, (replication) => {
    const state = createDesk(wild, wild.start, 79, replication);
    advance(state, tickAt(7));
    return deskRun(state).tickets.length;
  });
  expect(Math.abs(zScore(counts, week).z)).toBeLessThan(3.5);
});
