import type { Chance } from '~/base/philox';
import { firstGrade, laterGrade } from './learner';
import { recallOn, review, type Trace } from './memory';
import { freshToday } from './pace';
import { todaysQueue, type Entry } from './queue';

export interface Forecast {
  /** Cards a day that the reader would choose. */
  readonly pace: number;
  /** Reviews on each day from today to the eve of the exam, forgotten cards counted twice. */
  readonly reviews: readonly number[];
  /** Mean probability of recall on exam day, 0 to 1; a card never met counts as 0. */
  readonly recall: number;
  /** Cards never met by then. */
  readonly unmet: number;
}

export interface ForecastInput {
  readonly entries: readonly Entry[];
  readonly today: number;
  /** Later than today. */
  readonly exam: number;
  readonly pace: number;
  readonly chance: Chance;
}

/** What a pace costs and brings: the days until the exam, walked once by a made-up learner. */
export function forecast(input: ForecastInput): Forecast {
  const walk = walkForecast(input);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
  }
}

/** The same a day at a time: each takes a moment to work out. */
export function* walkForecast(input: ForecastInput): Generator<undefined, Forecast> {
  const { entries, today, exam, pace, chance } = input;
  const now = new Map(entries.map((entry, place) => [entry.id, { ...entry, place }]));
  const reviews: number[] = [];
  for (let day = today; day < exam; day += 1) {
    const all = [...now.values()];
    const unseen = all.filter(({ trace }) => !trace).length;
    const fresh = freshToday(unseen, exam - day, pace);
    const queue = todaysQueue({ entries: all, today: day, exam, fresh, limit: pace });
    let count = 0;
    for (const entry of queue) {
      const { trace, again } = reviewOnce(entry.trace, day, entry.place, chance);
      count += again ? 2 : 1;
      now.set(entry.id, { ...entry, trace, lapsed: false });
    }
    reviews.push(count);
    yield undefined;
  }
  const traces = [...now.values()].map(({ trace }) => trace);
  const sum = traces.reduce((total, trace) => total + (trace ? recallOn(trace, exam) : 0), 0);
  return {
    pace,
    reviews,
    recall: traces.length === 0 ? 0 : sum / traces.length,
    unmet: traces.filter((trace) => !trace).length,
  };
}

/** Attributes of chance: two for each day. */
const attributes = (day: number) => [day * 2, day * 2 + 1] as const;

function reviewOnce(
  before: Trace | undefined,
  day: number,
  place: number,
  chance: Chance,
): { trace: Trace; again: boolean } {
  const [u, v] = attributes(day).map((attribute) => chance.uniform(place, attribute)) as [
    number,
    number,
  ];
  const grade = before ? laterGrade(u, v, recallOn(before, day)) : firstGrade(u);
  const trace = review(before, day, grade);
  // A forgotten card is shown once more the same day, and then known.
  return grade === 'again'
    ? { trace: review(trace, day, 'good'), again: true }
    : { trace, again: false };
}
