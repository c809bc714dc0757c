import type { Lang } from '~/components/shell/paths';
import { fill } from '~/components/shell/fill';
import type { Strings } from '~/components/shell/strings';
import type { PlaceGroup } from '~/schemas/place';
import { gridReference } from './grid-reference';
import { spotOf, type Layout } from './layouts/layout';

/** A place as a walk tells it. */
export interface WalkPlace {
  readonly id: string;
  /** Name of its group. */
  readonly group: string;
  readonly name: string;
  readonly picture: string;
  /** “You see …. It stands for …, a guiding principle.” */
  readonly says: string;
  /** Square of the sheet. */
  readonly ref: string;
  /** Whether the recall round may ask it: practices only where the exam does. */
  readonly asked: boolean;
}

/** Every place in the order of the walk: from the gate through all groups. */
export function walkPlaces(
  groups: readonly PlaceGroup[],
  layout: Layout,
  lang: Lang,
  t: Strings['home']['walk'],
): readonly WalkPlace[] {
  let pitch = 0;
  return groups.flatMap((group) =>
    group.places.map((place, i): WalkPlace => {
      if (group.kind === 'practice') pitch += 1;
      const name = place.standsFor?.[lang] ?? place.name[lang];
      const kind = fill(t.kinds[group.kind], { n: group.kind === 'practice' ? pitch : i + 1 });
      const picture = place.picture[lang];
      return {
        id: place.id,
        group: group.name[lang],
        name,
        picture,
        says: fill(t.says, {
          picture,
          name: name.endsWith('?') ? `“${name}”, ${kind}` : `${name}, ${kind}`,
        }),
        ref: gridReference(layout, spotOf(layout, place.id)),
        asked: place.exam !== 'none',
      };
    }),
  );
}
