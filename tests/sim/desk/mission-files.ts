import { hasMission, scenarioSchema, type MissionFile } from '~/schemas/scenario';

const files = import.meta.glob<unknown>('../../../src/content/scenarios/*.json', {
  eager: true,
  import: 'default',
});

/** Every mission, read through its schema as the page reads it, in the order of the trail. */
export const MISSIONS: readonly MissionFile[] = Object.values(files)
  .map((file) => scenarioSchema.parse(file))
  .filter(hasMission)
  .sort((one, other) => one.mission.order - other.mission.order);
