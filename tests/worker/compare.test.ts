import { expect, it } from 'vitest';
import { itDepartment, scenario } from '../sim/desk/fixtures';
import changeWeek from '~/content/scenarios/change-week.json';
import wifi from '~/content/scenarios/wifi-keeps-falling-over.json';
import { scenarioSchema } from '~/schemas/scenario';
import { summariesOf } from '~/sim/desk';
import type { DeskPolicy, Scenario } from '~/sim/desk';
import { gatherWeeks } from '~/worker/gather';
import type { Comparison } from '~/worker/protocol';
import { createServer } from '~/worker/serve';
import { comparePlainly } from './plain-compare';

const SEED = 1898;
const WEEKS = 20;

/** What the page gets of a comparison, by way of the worker's rows. */
function compareByRows(world: Scenario, policy: DeskPolicy): Comparison | undefined {
  const gathered = gatherWeeks(WEEKS);
  let result: Comparison | undefined;
  const turns: (() => void)[] = [];
  const hear = createServer(
    (message) => {
      if (message.type === 'weeks') result = gathered.take(message.block) ?? result;
    },
    (proceed) => turns.push(proceed),
  );
  const request = { scenario: world, policy, baseline: world.start, seed: SEED };
  const part = { index: 0, of: 1 };
  hear({ type: 'compare', run: 1, request: { ...request, replications: WEEKS }, part });
  for (let next = turns.shift(); next; next = turns.shift()) next();
  return result;
}

function summaries(world: Scenario, policy: DeskPolicy) {
  const of = summariesOf(world, policy, SEED);
  return Array.from({ length: WEEKS }, (_, week) => of(week));
}

/** Days so quiet that some bring no ticket at all. */
const quiet: Scenario = {
  ...scenario,
  days: 1,
  demand: { ...scenario.demand, ticketsPerDay: scenario.demand.ticketsPerDay.map(() => 0.7) },
};

it.each([
  ['a week', scenario],
  ['causes', scenarioSchema.parse(wifi).model],
  ['changes', scenarioSchema.parse(changeWeek).model],
  ['everything', { ...itDepartment, days: 2 }],
  ['days that may be empty', quiet],
])('rows give the bits of the runs themselves: %s', (_, world) => {
  const policy = { ...world.start, peopleAtReception: world.start.peopleAtReception + 1 };
  const plain = comparePlainly(summaries(world, policy), summaries(world, world.start));
  expect(compareByRows(world, policy)).toStrictEqual(plain);
});
