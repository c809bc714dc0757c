import { chanceOf } from '~/base/philox';
import { pacesFor, walkForecast, type Entry, type Forecast } from '~/recall';

export type { Forecast };

/** One seed for everyone: the same deck and date give the same forecast on every visit. */
const SEED = 7;

/** What one pace costs and brings, a day at a time. */
export const walkPace = (
  entries: readonly Entry[],
  today: number,
  exam: number,
  pace: number,
): Generator<undefined, Forecast> =>
  walkForecast({ entries, today, exam, pace, chance: chanceOf(SEED, pace) });

/**
 * What each pace costs and brings, slow to quick; nothing yet while one is being worked out.
 *
 * @param chosen a pace that was chosen on another day stays on the list
 */
export function* forecastsOf(
  entries: readonly Entry[],
  today: number,
  exam: number,
  chosen?: number,
): Generator<Forecast | undefined> {
  const unseen = entries.filter(({ trace }) => !trace).length;
  const paces = new Set(pacesFor(unseen, entries.length, exam - today));
  if (chosen !== undefined) paces.add(chosen);
  for (const pace of [...paces].sort((a, b) => a - b))
    yield yield* walkPace(entries, today, exam, pace);
}
