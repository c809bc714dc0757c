import { fill } from '~/components/shell/fill';
import type { Mission } from '~/stores/desk-lab-mission';
import type { Format, LabStrings } from './format';

/** The first goal of a mission in figures, and the limit that it has to be reached within. */
export function goalLine(
  { measure, direction, levels, guard }: Mission['target'],
  format: Format,
  t: LabStrings,
): string {
  const goal = { measure, direction, limit: levels[0] };
  return [goal, ...(guard ? [guard] : [])]
    .map((one) =>
      fill(t.mission.limits[one.direction], {
        measure: t.measures[one.measure],
        value: format.measure(one.measure, one.limit),
      }),
    )
    .join(' ');
}
