import { describe, expect, it } from 'vitest';
import { hasMission, scenarioSchema } from '~/schemas/scenario';
import file from '~/content/scenarios/first-monday.json';

const broken = (change: (copy: typeof file) => void) => {
  const copy = structuredClone(file);
  change(copy);
  return scenarioSchema.safeParse(copy).error?.issues.map((issue) => issue.path.join('.')) ?? [];
};

describe('the first Monday', () => {
  it('is a scenario', () => {
    expect(scenarioSchema.safeParse(file).error).toBeUndefined();
  });

  it.each([
    [
      'a kind without a name',
      (copy: typeof file) => void (copy.en.kinds.noise = ''),
      'en.kinds.noise',
    ],
    [
      'shares over 1',
      (copy: typeof file) => void (copy.model.kinds[0]!.share = 0.5),
      'model.kinds',
    ],
    ['an area without a team', (copy: typeof file) => void copy.model.teams.pop(), 'model.teams'],
    [
      'levels that get easier',
      (copy: typeof file) => void copy.mission.target.levels.reverse(),
      'mission.target.levels',
    ],
    [
      'a change that is no policy',
      (copy: typeof file) => void Object.assign(copy.mission.prediction.change, { coffee: 3 }),
      'mission.prediction.change.coffee',
    ],
    [
      'a mission without a target in words',
      (copy: typeof file) => void Reflect.deleteProperty(copy.nl, 'target'),
      'nl.target',
    ],
    [
      'a mission without words for an answer',
      (copy: typeof file) => void Reflect.deleteProperty(copy.en, 'prediction'),
      'en.prediction.options.later',
    ],
    [
      'a prediction about a lever that is not offered',
      (copy: typeof file) => void copy.mission.levers.splice(0, 1),
      'mission.prediction.change.singlePointOfContact',
    ],
    [
      'a lever that nobody knows',
      (copy: typeof file) => void (copy.mission.levers[3] = 'coffee'),
      'mission.levers.3',
    ],
    [
      'a lever offered twice',
      (copy: typeof file) => void (copy.mission.levers[3] = 'order'),
      'mission.levers',
    ],
    [
      'too few levers to choose from',
      (copy: typeof file) => void copy.mission.levers.splice(5),
      'mission.levers',
    ],
    [
      'one question at the end',
      (copy: typeof file) => void copy.mission.debrief.questions.pop(),
      'mission.debrief.questions',
    ],
    ['another id inside', (copy: typeof file) => void (copy.model.id = 'other'), 'model.id'],
  ])('refuses %s, naming the place', (_name, change, path) => {
    expect(broken(change)).toContain(path);
  });
});

it('what the core finds wrong with the numbers is said at its place, in its words', () => {
  const copy = structuredClone(file);
  copy.model.kinds[2]!.work.area.meanMinutes = -1;
  expect(scenarioSchema.safeParse(copy).error?.issues).toMatchObject([
    {
      path: ['model', 'kinds', 2, 'work', 'area', 'meanMinutes'],
      message: '-1 is too low: choose from 0.01 to 50000 minutes.',
    },
  ]);
});

it('a scenario needs no mission, and then no words for one', () => {
  const copy = structuredClone(file);
  Reflect.deleteProperty(copy, 'mission');
  for (const words of [copy.en, copy.nl]) {
    Reflect.deleteProperty(words, 'target');
    Reflect.deleteProperty(words, 'prediction');
  }
  const { data, error } = scenarioSchema.safeParse(copy);
  expect(error).toBeUndefined();
  expect(hasMission(data!)).toBe(false);
  expect(hasMission(scenarioSchema.parse(file))).toBe(true);
});
