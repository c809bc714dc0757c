import { placeGroupSchema, type PlaceGroup } from '~/schemas/place';

const files = import.meta.glob('../../../src/content/places/*.json', {
  eager: true,
  import: 'default',
});

/** The places as the site reads them, in the order of the list. */
export const GROUPS: readonly PlaceGroup[] = Object.values(files)
  .map((file) => placeGroupSchema.parse(file))
  .toSorted((a, b) => a.order - b.order);

export const PLACES = GROUPS.flatMap((group) => group.places);
