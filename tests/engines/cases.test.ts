import { expect, it } from 'vitest';
import { runDesk } from '~/sim/desk';
import { bitsHash } from '../sim/desk/bits-hash';
import { CASES, SEEDS } from './cases';
import { hashedRuns } from './runs';

it('every case with every seed is a run of its own', async () => {
  const runs = await hashedRuns();
  expect(runs).toHaveLength((1 + CASES.length) * SEEDS.length);
  expect(new Set(runs.map(({ scenario, seed }) => `${scenario} ${seed}`)).size).toBe(runs.length);
  expect(new Set(runs.map(({ hash }) => hash)).size).toBe(runs.length);
}, 30_000);

it('together they go every way that a ticket can', () => {
  const runs = CASES.map(([, scenario, policy]) => runDesk(scenario, policy, SEEDS[0], 0));
  const tickets = runs.flatMap((run) => run.tickets);
  const spells = runs.flatMap((run) => run.spells);
  const problems = runs.flatMap((run) => run.problems ?? []);
  const met = {
    gaveUp: tickets.some(({ gaveUpTick }) => gaveUpTick !== undefined),
    cameBack: tickets.some(({ cameBack }) => cameBack),
    escalated: tickets.some(({ escalations = 0 }) => escalations > 0),
    workaround: tickets.some(({ workaround }) => workaround),
    prevented: tickets.some(({ prevented }) => prevented),
    interrupted: spells.some(({ outcome }) => outcome === 'interrupted'),
    knownCause: problems.some(({ knownTick }) => knownTick !== undefined),
  };
  expect(Object.entries(met).filter(([, seen]) => !seen)).toEqual([]);
});

it('a hash sees the last bit of a number, its sign, and what JSON calls null', async () => {
  const values = [0, -0, null, NaN, Infinity, -Infinity, 0.3, 0.1 + 0.2];
  const hashes = await Promise.all(values.map((value) => bitsHash([{ value }])));
  expect(new Set(hashes).size).toBe(values.length);
});
