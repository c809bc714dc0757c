import { describe, expect, it } from 'vitest';
import { scenarioModelSchema, scenarioSchema } from '~/schemas/scenario';
import file from '~/content/scenarios/first-monday.json';
import { withCauses } from './fixtures';

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
    ['another id inside', (copy: typeof file) => void (copy.model.id = 'other'), 'model.id'],
  ])('refuses %s, naming the place', (_name, change, path) => {
    expect(broken(change)).toContain(path);
  });
});

describe('causes in a scenario', () => {
  const [pump] = withCauses.problems?.causes ?? [];
  const withThese = (...causes: object[]) =>
    scenarioModelSchema
      .safeParse({ ...withCauses, problems: { ...withCauses.problems, causes } })
      .error?.issues.map((issue) => issue.message) ?? [];

  it('are read as they are written', () => {
    expect(scenarioModelSchema.parse(withCauses)).toEqual(withCauses);
  });

  it.each([
    ['of a kind that is not there', [{ ...pump, kind: 'hail' }], 'makes a kind that is not there'],
    ['of one name', [pump, { ...pump, kind: 'noise' }], 'there is another cause called'],
    ['of more than all of a kind', [pump, { ...pump, id: 'other' }], 'make more than all of it'],
  ])('%s are refused', (_name, causes, message) => {
    expect(withThese(...(causes as object[])).join('\n')).toContain(message);
  });
});
