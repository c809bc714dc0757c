import { chanceOf } from '~/base/philox';
import { forecast, pacesFor, type Entry, type Forecast } from '~/recall';

export type { Forecast };

/** One seed for everyone: the same deck and date give the same forecast on every visit. */
const SEED = 7;

/** What each pace costs and brings, slow to quick, one at a time: each takes a moment to work out. */
export function* forecastsOf(
  entries: readonly Entry[],
  today: number,
  exam: number,
): Generator<Forecast> {
  const unseen = entries.filter(({ trace }) => !trace).length;
  for (const pace of pacesFor(unseen, entries.length, exam - today))
    yield forecast({ entries, today, exam, pace, chance: chanceOf(SEED, pace) });
}
