import { expect, it } from 'vitest';
import { scenario } from '../sim/desk/fixtures';
import { createDesk, stepEvent } from '~/sim/desk';
import { compareWeeks } from '~/worker/compare';
import { weeksOf } from '~/worker/weeks';
import { bestTimes, print } from './clock';

const SEED = 1898;
const changed = { ...scenario.start, peopleAtReception: 4 };

it('the desk, events alone', () => {
  let events = 0;
  const [ms = NaN] = bestTimes([
    () => {
      events = 0;
      for (let replication = 0; replication < 40; replication += 1) {
        const desk = createDesk(scenario, scenario.start, SEED, replication);
        while (stepEvent(desk)) events += 1;
      }
    },
  ]);
  expect(events).toBeGreaterThan(40_000);
  print(
    'desk week',
    `${(events / ms / 1000).toFixed(2)} M events/s, ${(events / 40).toFixed(0)} events a week`,
  );
});

it.each([20, 200])('%d desk weeks, records and measures included', (count) => {
  let weeks = 0;
  const run = (policy: typeof changed) => weeksOf(scenario, policy, SEED).upTo(count);
  const [one = NaN, both = NaN] = bestTimes(
    [
      () => {
        weeks = run(changed).length;
      },
      () => {
        weeks = compareWeeks(run(changed), run(scenario.start)).replications;
      },
    ],
    count > 100 ? 3 : 7,
  );
  expect(weeks).toBe(count);
  print(`${count} desk weeks, one policy`, `${one.toFixed(0)} ms`);
  print(`${count} desk weeks, two policies compared`, `${both.toFixed(0)} ms`);
});
