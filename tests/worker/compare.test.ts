import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itDepartment, scenario } from '../sim/desk/fixtures';
import changeWeek from '~/content/scenarios/change-week.json';
import wifi from '~/content/scenarios/wifi-keeps-falling-over.json';
import { scenarioSchema } from '~/schemas/scenario';
import { MEASURES, summariesOf } from '~/sim/desk';
import type { DeskPolicy, Scenario } from '~/sim/desk';
import { createSimClient } from '~/worker';
import type { Comparison } from '~/worker';
import { comparePlainly } from './plain-compare';
import { threads } from './threads';

const SEED = 1898;

function summaries(world: Scenario, policy: DeskPolicy, count: number) {
  const of = summariesOf(world, policy, SEED);
  return Array.from({ length: count }, (_, week) => of(week));
}

const requestOf = (world: Scenario, policy: DeskPolicy, replications: number) => ({
  scenario: world,
  policy,
  baseline: world.start,
  seed: SEED,
  replications,
});

/** What the page gets of a comparison, by way of workers that go on as `choose` says. */
async function compareByWorkers(
  world: Scenario,
  policy: DeskPolicy,
  weeks: number,
  workers = 1,
  choose = () => 0,
): Promise<readonly Comparison[]> {
  const { open, run } = threads(choose);
  const results: Comparison[] = [];
  const client = createSimClient(open, workers);
  const outcome = client.compare(requestOf(world, policy, weeks), (one) => results.push(one));
  run();
  client.close();
  const ended = await outcome;
  return ended.ended === 'done' ? [...results, ended.result] : results;
}

const onePersonMore = (world: Scenario): DeskPolicy => ({
  ...world.start,
  peopleAtReception: world.start.peopleAtReception + 1,
});

/** Days with so many tickets. */
const daysOf = (tickets: number): Scenario => ({
  ...scenario,
  days: 1,
  demand: { ...scenario.demand, ticketsPerDay: scenario.demand.ticketsPerDay.map(() => tickets) },
});
/** Some bring no ticket at all. */
const quiet = daysOf(0.7);

it.each([
  ['a week', scenario],
  ['causes', scenarioSchema.parse(wifi).model],
  ['changes', scenarioSchema.parse(changeWeek).model],
  ['everything', { ...itDepartment, days: 2 }],
  ['days that may be empty', quiet],
  ['days without a ticket', daysOf(0)],
])('rows give the bits of the runs themselves: %s', async (_, world) => {
  const policy = onePersonMore(world);
  const plain = comparePlainly(summaries(world, policy, 20), summaries(world, world.start, 20));
  expect((await compareByWorkers(world, policy, 20)).at(-1)).toStrictEqual(plain);
});

describe('workers', () => {
  const policy = onePersonMore(quiet);
  const WEEKS = 90;
  const now = summaries(quiet, policy, WEEKS);
  const before = summaries(quiet, quiet.start, WEEKS);
  const plainly = new Map(
    [20, 40, 60, 80, WEEKS].map((count) => [
      count,
      comparePlainly(now.slice(0, count), before.slice(0, count)),
    ]),
  );

  it('give the same results, however many they are and whoever is quick', async () => {
    const choices = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), choices, async (workers, choice) => {
        const choose = () => choice.next().value as number;
        const results = await compareByWorkers(quiet, policy, WEEKS, workers, choose);
        expect(results.at(-1)?.replications).toBe(WEEKS);
        for (const one of results) expect(one).toStrictEqual(plainly.get(one.replications));
      }),
      { numRuns: 20 },
    );
  });

  it('say of a difference what lies between the two', () => {
    const { measures, reports } = plainly.get(WEEKS)!;
    const euros = now.map((week) => week.reports.byChannel.phone.euros);
    const mean = euros.reduce((sum, value) => sum + value, 0) / WEEKS;
    expect(reports.now.byChannel.phone.euros?.mean).toBeCloseTo(mean, 8);
    expect(reports.now.changes).toBeUndefined();
    for (const id of MEASURES) {
      const { now, before, difference } = measures[id];
      // What the scenario has nothing of is absent on all sides.
      if (now === undefined) expect([before, difference]).toEqual([undefined, undefined]);
      else expect(difference?.mean).toBeCloseTo(now.mean - (before?.mean ?? NaN), 8);
    }
  });
});

describe('a client', () => {
  const policy = onePersonMore(quiet);

  it('runs one policy once when both are one', async () => {
    const { open, run } = threads(() => 0);
    const client = createSimClient(open, 1);
    const outcome = client.compare(requestOf(quiet, quiet.start, 20), () => {});
    run();
    const plain = summaries(quiet, quiet.start, 20);
    expect(await outcome).toStrictEqual({ ended: 'done', result: comparePlainly(plain, plain) });
  });

  it('goes on where a dropped comparison stood', async () => {
    let turn = 0;
    const { open, run } = threads(() => (turn++ % 2) / 2);
    const client = createSimClient(open, 2);
    const heard: number[] = [];
    const ask = (people: number) =>
      client.compare(requestOf(quiet, { ...policy, peopleAtReception: people }, 90), (one) =>
        heard.push(one.replications),
      );
    const dropped = ask(4);
    run(() => heard.length === 1);
    const other = ask(5);
    run(() => heard.length === 2);
    const again = ask(4);
    // The weeks of the first result are known, and nothing has been run since.
    expect(heard).toEqual([20, 20, 20]);
    run();
    expect([(await dropped).ended, (await other).ended]).toEqual(['cancelled', 'cancelled']);
    const now = summaries(quiet, { ...policy, peopleAtReception: 4 }, 90);
    const before = summaries(quiet, quiet.start, 90);
    expect(await again).toStrictEqual({ ended: 'done', result: comparePlainly(now, before) });
  });

  it('asks no worker for what it knows', async () => {
    const { open, run } = threads(() => 0);
    const client = createSimClient(open, 2);
    const first = client.compare(requestOf(quiet, policy, 40), () => {});
    run();
    const again = client.compare(requestOf(quiet, policy, 40), () => {});
    expect(await again).toStrictEqual(await first);
  });
});
