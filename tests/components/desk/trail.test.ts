import { describe, expect, it } from 'vitest';
import { nextMission, placeOnTrail, trailOf } from '~/components/desk/trail';
import { strings } from '~/components/shell/strings';
import type { ScenarioFile } from '~/schemas/scenario';
import { runLinkOf, scenarioNamed } from '~/stores/desk-lab-link';
import { createDeskLab } from '~/stores/desk-lab';
import { firstMonday } from '../../sim/desk/fixtures';

const { mission, ...rest } = firstMonday;
const file = (id: string, order?: number): ScenarioFile => ({
  ...rest,
  id,
  ...(order !== undefined && { mission: { ...mission, order } }),
});
const trail = trailOf(
  [file('it-department'), file('storm', 3), file('first-monday', 1), file('season', 2)],
  'nl',
  strings('nl').lab,
);

describe('the trail', () => {
  it('has missions in their order, and at its end what is only there to play with', () => {
    expect(trail.map(({ id }) => id)).toEqual(['first-monday', 'season', 'storm', 'it-department']);
  });
  it('leads into a mission at its own page, and to a page to play with', () => {
    expect(trail.map(({ href }) => href)).toEqual([
      '/nl/labs/service-desk/#mission=first-monday',
      '/nl/labs/service-desk/season/#mission=season',
      '/nl/labs/service-desk/storm/#mission=storm',
      '/nl/labs/service-desk/it-department/',
    ]);
  });
  it('knows what is next, and where it ends', () => {
    expect(nextMission(trail, 'first-monday')?.id).toBe('season');
    expect(nextMission(trail, 'storm')).toBeUndefined();
    expect(nextMission(trail, 'it-department')).toBeUndefined();
  });
  it('says which of how many a mission is', () => {
    expect(placeOnTrail(trail, 'season')).toEqual({ n: 2, all: 3 });
    expect(placeOnTrail(trail, 'it-department')).toBeUndefined();
  });
});

describe('the scenario that a hash is about', () => {
  const { model } = firstMonday;
  it.each([
    ['mission=storm-night', 'storm-night'],
    [runLinkOf(createDeskLab(model, 7, model.start)), 'first-monday'],
    ['run=', undefined],
    [`run=${'x.'.repeat(200)}`, undefined],
    ['lab-view', undefined],
    ['', undefined],
  ])('%s is %s', (hash, id) => {
    expect(scenarioNamed(hash)).toBe(id);
  });
});
