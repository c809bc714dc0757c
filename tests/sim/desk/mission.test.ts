import { describe, expect, it } from 'vitest';
import { checkPolicy, difference, measure, runDesk } from '~/sim/desk';
import type { DeskPolicy, MeasureId, Measures } from '~/sim/desk';
import { replicate, summarise } from '~/sim/engine';
import { MISSIONS } from './mission-files';
import { EXPECTED } from './missions';

/** The seed that the lab opens with. */
const SEED = 1898;

it('every mission is held to something, and has a place of its own on the trail', () => {
  expect(MISSIONS.map(({ id }) => id).sort()).toEqual(Object.keys(EXPECTED).sort());
  expect(MISSIONS.map(({ mission }) => mission.order)).toEqual(MISSIONS.map((_, at) => at + 1));
});

describe.each(MISSIONS)('$id', ({ id, model, mission }) => {
  const { target, prediction, levers } = mission;
  const { weeks, choices, right } = EXPECTED[id]!;
  const known = new Map<string, readonly Measures[]>();

  /** The measures of each week, under a change of the start. */
  const play = (change: Partial<DeskPolicy>) => {
    const key = JSON.stringify(change);
    const runs =
      known.get(key) ??
      replicate(0, weeks, (week) =>
        measure(runDesk(model, { ...model.start, ...change }, SEED, week), model),
      );
    known.set(key, runs);
    return runs;
  };
  /** Over the first weeks, or over all. */
  const mean = (change: Partial<DeskPolicy>, id: MeasureId, first = weeks) =>
    summarise(
      play(change)
        .slice(0, first)
        .map((run) => run[id]),
    )?.mean ?? NaN;
  const meets = (value: number, direction: 'below' | 'above', limit: number) =>
    direction === 'below' ? value <= limit : value >= limit;
  /** Levels reached, 0 to 3; none when the guard does not hold. */
  const reached = (change: Partial<DeskPolicy>, first = weeks) => {
    const { guard, measure: id, direction, levels } = target;
    if (guard && !meets(mean(change, guard.measure, first), guard.direction, guard.limit)) return 0;
    return levels.filter((level) => meets(mean(change, id, first), direction, level)).length;
  };

  it.each(choices)('%s: %j reaches level %d', (_name, change, level) => {
    expect(checkPolicy(model, change)).toMatchObject({ ok: true });
    expect(reached(change)).toBe(level);
  });

  it('starts and is badly advised at nothing; each level is there to reach, the last with two levers', () => {
    expect(choices.slice(0, 2).map(([, , level]) => level)).toEqual([0, 0]);
    expect([...new Set(choices.map(([, , level]) => level))].sort()).toEqual([0, 1, 2, 3]);
    const best = choices.filter(([, , level]) => level === 3);
    expect(best.filter(([, change]) => Object.keys(change).length < 2)).toEqual([]);
  });

  it('offers the levers that its choices need', () => {
    const used = choices.flatMap(([, change]) => Object.keys(change));
    expect(levers).toEqual(expect.arrayContaining(used));
  });

  it('has two levers or more that move its target, each beside others that stand still', () => {
    const better = target.direction === 'below' ? -1 : 1;
    const moving = choices.flatMap(([, after]) =>
      choices.flatMap(([, before]) => {
        const keys = Object.keys(after) as (keyof DeskPolicy)[];
        const moved = keys.filter((lever) => after[lever] !== before[lever]);
        if (moved.length !== 1 || keys.length !== Object.keys(before).length + 1) return [];
        const values = (change: Partial<DeskPolicy>) =>
          play(change).map((run) => run[target.measure]);
        const band = difference(values(after), values(before));
        return band && (better < 0 ? band.high < 0 : band.low > 0) ? moved : [];
      }),
    );
    expect(new Set(moving).size).toBeGreaterThanOrEqual(2);
  });

  it('has one right answer to its prediction', () => {
    const ratio = mean(prediction.change, prediction.measure) / mean({}, prediction.measure);
    const answers = prediction.options.filter(
      (option) =>
        ratio >= (option.fromRatio ?? -Infinity) && ratio < (option.untilRatio ?? Infinity),
    );
    expect(answers.map((answer) => answer.id)).toEqual([right]);
    expect(prediction.options).toHaveLength(3);
  });

  it('goes the same way in the week that the lab opens with', () => {
    const [nothing, badly] = choices.map(([, change]) => change);
    const best = choices.at(-1)![1];
    expect([nothing, badly, best].map((change) => reached(change!, 1))).toEqual([0, 0, 3]);
  });
});

it('all green and everyone angry: on time by the desk’s clock, late by the guest’s', () => {
  const { model } = MISSIONS.find(({ id }) => id === 'all-green-everyone-angry')!;
  const runs = replicate(0, 20, (week) => measure(runDesk(model, model.start, SEED, week), model));
  const mean = (id: MeasureId) => summarise(runs.map((run) => run[id]))?.mean;
  expect(mean('onTimeByDeskShare')).toBeGreaterThan(0.95);
  expect(mean('onTimeByGuestShare')).toBeLessThan(0.6);
});
