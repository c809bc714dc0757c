import { getCollection } from 'astro:content';
import { pitched, type PitchedPractice } from '~/components/practice/practice';
import type { PlaceGroup } from '~/schemas/place';

/** The three fields of the map, and the practices on them in the order of their pitches. */
export async function loadPractices(): Promise<{
  groups: readonly PlaceGroup[];
  practices: readonly PitchedPractice[];
}> {
  const groups = (await getCollection('places')).map(({ data }) => data);
  const files = (await getCollection('practices')).map(({ data }) => data);
  return { groups, practices: pitched(groups, files) };
}
