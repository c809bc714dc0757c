import { describe, expect, it } from 'vitest';
import { scenario } from '../sim/desk/fixtures';
import { MEASURES, summariesOf } from '~/sim/desk';
import { gatherWeeks } from '~/worker/gather';
import type { Block, Comparison, FromWorker, Part } from '~/worker/protocol';
import { reportColumns, rowOf } from '~/worker/row';
import type { Row } from '~/worker/row';
import { createServer } from '~/worker/serve';
import { weeksMemory } from '~/worker/weeks';
import type { Weeks } from '~/worker/weeks';
import { comparePlainly } from './plain-compare';

const fourPeople = { ...scenario.start, peopleAtReception: 4 };
const request = (replications: number) => ({
  scenario,
  policy: fourPeople,
  baseline: scenario.start,
  seed: 1898,
  replications,
});

const WHOLE: Part = { index: 0, of: 1 };
const weeks = (policy: typeof fourPeople, count: number) => {
  const of = summariesOf(scenario, policy, 1898);
  return Array.from({ length: count }, (_, week) => of(week));
};

/** A week's row, however many pieces it takes. */
function wholeRow(of: Weeks, week: number): Row {
  for (;;) {
    const row = of.workOn(week);
    if (row) return row;
  }
}

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
  it('sends block after block, the last one short', () => {
    const { said, hear, takeTurns } = table();
    hear({ type: 'compare', run: 1, request: request(25), part: WHOLE });
    takeTurns();
    expect(
      said.map(
        (m) =>
          m.type === 'weeks' && [
            m.block.from,
            m.block.count,
            m.block.rows.now.length / m.block.rows.before.length,
          ],
      ),
    ).toEqual([
      [0, 10, 1],
      [10, 10, 1],
      [20, 5, 1],
    ]);
  });

  it.each([1, 2, 3])('gives the numbers that the runs give, from %d workers', (of) => {
    const gathered = gatherWeeks(25);
    const results: Comparison[] = [];
    // The last worker is heard first, so blocks come out of order.
    for (let index = of - 1; index >= 0; index -= 1) {
      const { said, hear, takeTurns } = table();
      hear({ type: 'compare', run: 1, request: request(25), part: { index, of } });
      takeTurns();
      for (const message of said) {
        expect(message.type).toBe('weeks');
        if (message.type !== 'weeks') continue;
        const result = gathered.take(message.block);
        if (result) results.push(result);
      }
    }
    const whole = comparePlainly(weeks(fourPeople, 25), weeks(scenario.start, 25));
    expect(results.at(-1)).toEqual(whole);
    const euros = weeks(fourPeople, 25).map(({ reports }) => reports.byChannel.phone.euros);
    const mean = euros.reduce((sum, value) => sum + value, 0) / 25;
    expect(whole.reports.now.byChannel.phone.euros?.mean).toBeCloseTo(mean, 8);
    expect(whole.reports.now.changes).toBeUndefined();
    for (const id of MEASURES) {
      const { now, before, difference } = whole.measures[id];
      // What the scenario has nothing of is absent on all sides.
      if (now === undefined) expect([before, difference]).toEqual([undefined, undefined]);
      else expect(difference?.mean).toBeCloseTo(now.mean - (before?.mean ?? NaN), 8);
    }
  });

  it('does nothing when there is nothing left for its part', () => {
    const { said, hear, takeTurns } = table();
    hear({ type: 'compare', run: 1, request: request(10), part: { index: 1, of: 2 } });
    takeTurns();
    expect(said).toEqual([]);
  });

  it('says nothing more of a run that was cancelled', () => {
    const { said, hear, takeTurns } = table();
    hear({ type: 'compare', run: 1, request: request(40), part: WHOLE });
    takeTurns(2);
    hear({ type: 'cancel', run: 1 });
    takeTurns();
    expect(said).toEqual([]);
  });

  it('drops the old run for a new one, and is deaf to a late cancel of the old', () => {
    const { said, hear, takeTurns } = table();
    hear({ type: 'compare', run: 1, request: request(40), part: WHOLE });
    hear({ type: 'compare', run: 2, request: request(4), part: WHOLE });
    hear({ type: 'cancel', run: 1 });
    takeTurns();
    expect(said.map(({ type, run }) => [type, run])).toEqual([['weeks', 2]]);
  });

  it('drops a run in the middle of a week', () => {
    const { said, hear, takeTurns } = table();
    hear({ type: 'compare', run: 1, request: request(1), part: WHOLE });
    hear({ type: 'compare', run: 2, request: { ...request(1), seed: 5 }, part: WHOLE });
    takeTurns();
    expect(said.map(({ type, run }) => [type, run])).toEqual([['weeks', 2]]);
  });

  it('says what went wrong', () => {
    const { said, hear } = table();
    hear({
      type: 'compare',
      run: 1,
      request: { ...request(4), scenario: { ...scenario, teams: [] } },
      part: WHOLE,
    });
    expect(said).toEqual([
      { type: 'failed', run: 1, message: 'Broken promise: a scenario has a reception' },
    ]);
  });
});

describe('gathering', () => {
  const some = weeksMemory()(scenario, scenario.start, 1);
  const [first] = weeks(scenario.start, 1);
  const columns = reportColumns(first!.reports);
  const block = (from: number, count = 10): Block => {
    const rows = Array.from({ length: count }, (_, n) => [...wholeRow(some, from + n)]).flat();
    return {
      from,
      count,
      columns,
      rows: { now: new Float64Array(rows), before: new Float64Array(rows) },
    };
  };

  const resultsOf = (replications: number, order: readonly number[]) => {
    const gathered = gatherWeeks(replications);
    return order.map((from) => gathered.take(block(from))?.replications);
  };

  it('speaks of weeks without a gap, and in the end of all of them', () => {
    expect(resultsOf(50, [10, 0, 20, 40, 30])).toEqual([undefined, 20, undefined, undefined, 50]);
  });

  it('gives twice the weeks each time, or more', () => {
    const order = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90];
    const results = resultsOf(100, order).filter((count) => count !== undefined);
    expect(results).toEqual([20, 40, 80, 100]);
  });
});

it('no two weeks of a policy are the same week', () => {
  const profiles = weeks(scenario.start, 5).map((week) => week.openByHour.join());
  expect(new Set(profiles).size).toBe(5);
});

describe('the weeks of a policy', () => {
  const [first, second] = weeks(scenario.start, 2).map(rowOf);

  it('are run piece by piece, and known from then on', () => {
    const some = weeksMemory()(scenario, scenario.start, 1898);
    expect(some.workOn(0)).toBeUndefined();
    const row = wholeRow(some, 0);
    expect(row).toEqual(first);
    expect(some.workOn(0)).toBe(row);
  });

  it('may be left in the middle', () => {
    const some = weeksMemory()(scenario, scenario.start, 1898);
    some.workOn(0);
    expect(wholeRow(some, 1)).toEqual(second);
    expect(wholeRow(some, 0)).toEqual(first);
  });
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
