import { parsePoint, formatPoint } from '~/exam';
import { strings } from '~/components/shell/strings';
import type { Place, PlaceGroup } from '~/schemas/place';
import type { Practice } from '~/schemas/practice';
import type { Pictogram } from '~/schemas/shared';
import { FIELDS, type Field } from './filter';

/** What stands on the pitches of a field. */
export const FIELD_SIGNS: { readonly [f in Field]: Pictogram } = {
  'general-management': 'caravan',
  'service-management': 'tent',
  'technical-management': 'cabin',
};

/** A practice with its pitch. */
export interface PitchedPractice {
  readonly field: Field;
  /** Number of its pitch, over all three fields. */
  readonly number: number;
  readonly place: Place;
  readonly practice: Practice;
}

/** All practices in the order of their pitches. One without a page, or a page without a pitch, stops the build. */
export function pitched(
  groups: readonly PlaceGroup[],
  practices: readonly Practice[],
): readonly PitchedPractice[] {
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  const all = FIELDS.flatMap((field) => {
    const group = groups.find(({ id }) => id === field);
    return (group?.places ?? []).map((place) => ({ field, place }));
  });
  if (all.length !== byId.size)
    throw new Error(`${all.length} pitches for ${byId.size} practices.`);
  return all.map(({ field, place }, i) => {
    const practice = byId.get(place.id);
    if (!practice) throw new Error(`No file of practices for pitch “${place.id}”.`);
    return { field, place, number: i + 1, practice };
  });
}

/** `6.1 k, 7.1 c`: where the syllabus asks a practice, by its English name. */
export function pointsOfPractice(name: string): string {
  const { practices } = strings('en').syllabus;
  return (['6.1', '7.1'] as const)
    .flatMap((criterion) => {
      const index = practices[criterion].findIndex((n) => n.toLowerCase() === name.toLowerCase());
      const point = parsePoint(`${criterion}${String.fromCharCode(97 + index)}`);
      return point ? formatPoint(point) : [];
    })
    .join(', ');
}
