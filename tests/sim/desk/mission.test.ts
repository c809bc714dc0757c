import { describe, expect, it } from 'vitest';
import { measure, runDesk } from '~/sim/desk';
import type { MeasureId, Policy } from '~/sim/desk';
import { replicate, summarise } from '~/sim/engine';
import { firstMonday, scenario } from './fixtures';

const { target, prediction } = firstMonday.mission;
const weeks = (change: Partial<Policy>) => {
  const runs = replicate(0, 40, (week) =>
    measure(runDesk(scenario, { ...scenario.start, ...change }, 1898, week), scenario),
  );
  return (id: MeasureId) => summarise(runs.map((run) => run[id]))?.mean ?? NaN;
};

/** Levels reached, 0 to 3; none when the guard does not hold. */
const reached = (change: Partial<Policy>) => {
  const mean = weeks(change);
  const { guard } = target;
  if (guard && mean(guard.measure) > guard.limit) return 0;
  return target.levels.filter((level) => mean(target.measure) <= level).length;
};

describe('the first Monday', () => {
  it.each<[string, Partial<Policy>, number]>([
    ['nothing', {}, 0],
    ['more doors, as the manager says', { singlePointOfContact: false }, 0],
    ['ten people, at any price', { peopleAtReception: 10 }, 0],
    ['all self-help', { selfHelpKinds: 5 }, 1],
    ['self-help and notes', { selfHelpKinds: 5, notesPerWeek: 4 }, 2],
    ['self-help and one more person', { selfHelpKinds: 5, peopleAtReception: 4 }, 3],
  ])('%s: %j reaches level %d', (_name, change, level) => {
    expect(reached(change)).toBe(level);
  });

  it('has one right answer to its prediction', () => {
    const ratio = weeks(prediction.change)(prediction.measure) / weeks({})(prediction.measure);
    const right = prediction.options.filter(
      (option) =>
        ratio >= (option.fromRatio ?? -Infinity) && ratio < (option.untilRatio ?? Infinity),
    );
    expect(right.map((option) => option.id)).toEqual(['later']);
  });
});
