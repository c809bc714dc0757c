import { describe, expect, it } from 'vitest';
import { scenario } from '../sim/desk/fixtures';
import { MEASURES } from '~/sim/desk';
import { compareWeeks } from '~/worker/compare';
import type { FromWorker } from '~/worker/protocol';
import { createServer } from '~/worker/serve';
import { weeksMemory, weeksOf } from '~/worker/weeks';

const fourPeople = { ...scenario.start, peopleAtReception: 4 };
const request = (replications: number) => ({
  scenario,
  policy: fourPeople,
  baseline: scenario.start,
  seed: 1898,
  replications,
});

/** A server whose turns are taken one by one. */
function table() {
  const said: FromWorker[] = [];
  const turns: (() => void)[] = [];
  const hear = createServer(
    (message) => said.push(message),
    (proceed) => turns.push(proceed),
  );
  const takeTurns = (count = Infinity) => {
    for (let n = 0; n < count && turns.length > 0; n += 1) turns.shift()?.();
  };
  return { said, hear, takeTurns };
}

describe('the server', () => {
  it('reports after 20 weeks, refines, and ends with all of them', () => {
    const { said, hear, takeTurns } = table();
    hear({ type: 'compare', run: 1, request: request(50) });
    takeTurns();
    expect(said.map((m) => [m.type, m.type === 'failed' ? 0 : m.result.replications])).toEqual([
      ['progress', 20],
      ['progress', 40],
      ['done', 50],
    ]);
  });

  it('gives the numbers that the runs give, however they are cut into turns', () => {
    const { said, hear, takeTurns } = table();
    hear({ type: 'compare', run: 1, request: request(22) });
    takeTurns();
    const whole = compareWeeks(
      weeksOf(scenario, fourPeople, 1898).upTo(22),
      weeksOf(scenario, scenario.start, 1898).upTo(22),
    );
    expect(said.at(-1)).toEqual({ type: 'done', run: 1, result: whole });
    for (const id of MEASURES) {
      const { now, before, difference } = whole.measures[id];
      expect(difference?.mean).toBeCloseTo((now?.mean ?? NaN) - (before?.mean ?? NaN), 8);
    }
  });

  it('says nothing more of a run that was cancelled', () => {
    const { said, hear, takeTurns } = table();
    hear({ type: 'compare', run: 1, request: request(40) });
    takeTurns(2);
    hear({ type: 'cancel', run: 1 });
    takeTurns();
    expect(said).toEqual([]);
  });

  it('drops the old run for a new one, and is deaf to a late cancel of the old', () => {
    const { said, hear, takeTurns } = table();
    hear({ type: 'compare', run: 1, request: request(40) });
    hear({ type: 'compare', run: 2, request: request(4) });
    hear({ type: 'cancel', run: 1 });
    takeTurns();
    expect(said.map(({ type, run }) => [type, run])).toEqual([['done', 2]]);
  });

  it('says what went wrong', () => {
    const { said, hear } = table();
    hear({
      type: 'compare',
      run: 1,
      request: { ...request(4), scenario: { ...scenario, teams: [] } },
    });
    expect(said).toEqual([
      { type: 'failed', run: 1, message: 'Broken promise: a scenario has a reception' },
    ]);
  });
});

it('no two weeks of a policy are the same week', () => {
  const weeks = weeksOf(scenario, scenario.start, 1898).upTo(5);
  const profiles = weeks.map((week) => week.openByHour.join());
  expect(new Set(profiles).size).toBe(5);
});

describe('the memory of weeks', () => {
  it('keeps a baseline while levers move, and forgets the oldest', () => {
    const remember = weeksMemory(2);
    const baseline = remember(scenario, scenario.start, 1);
    const people = (n: number) =>
      remember(scenario, { ...scenario.start, peopleAtReception: n }, 1);
    const five = people(5);
    expect(remember(scenario, { ...scenario.start }, 1)).toBe(baseline);
    people(6);
    expect(remember(scenario, scenario.start, 1)).toBe(baseline);
    expect(people(5)).not.toBe(five);
  });

  it('keeps another seed apart', () => {
    const remember = weeksMemory();
    expect(remember(scenario, scenario.start, 2)).not.toBe(remember(scenario, scenario.start, 1));
  });
});
