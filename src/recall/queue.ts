import { recallOn, type Trace } from './memory';
import { dueDay, liftOf } from './schedule';

/** Something to ask: a card of the deck or a missed question. */
export interface Entry {
  readonly id: string;
  /** What it is about: two entries about one thing are never asked on one day. */
  readonly about: string;
  /** Absent until its first review. */
  readonly trace?: Trace;
  /** Its last grade was `again`: it is asked once more the same day. */
  readonly lapsed?: boolean;
}

export interface QueueInput<E extends Entry> {
  /** New ones come in this order. */
  readonly entries: readonly E[];
  readonly today: number;
  /** The day of the exam; one that is today or over counts as none. */
  readonly exam?: number;
  /** How many new entries may come today. */
  readonly fresh: number;
  /** How many may come in all; entries that lapsed today come on top. */
  readonly limit: number;
}

interface Ranked<E> {
  readonly entry: E;
  readonly isDue: boolean;
  readonly rank: number;
}

/** Higher comes first. By a plain schedule only what is due is ranked, the weakest memory highest. */
function rankPlain<E extends Entry>(entry: E, trace: Trace, today: number): Ranked<E> {
  return { entry, isDue: dueDay(trace, undefined) <= today, rank: -recallOn(trace, today) };
}

/** Towards an exam: by what a review today adds to recall on that day, for each review it takes. */
function rankForExam<E extends Entry>(
  entry: E,
  trace: Trace,
  today: number,
  exam: number,
): Ranked<E> {
  const { gain, reviews } = liftOf(trace, today, exam);
  return { entry, isDue: dueDay(trace, exam) <= today, rank: gain / reviews };
}

/**
 * What to ask today, in order: what lapsed today, new entries and reviews. Without an exam the
 * reviews are those that are due. With one, what is due comes first, and what is not due yet fills
 * the limit. Ties keep the order of the entries.
 */
export function todaysQueue<E extends Entry>(input: QueueInput<E>): readonly E[] {
  const { entries, today, fresh, limit } = input;
  const exam = input.exam !== undefined && input.exam > today ? input.exam : undefined;
  const lapsed: E[] = [];
  const unseen: E[] = [];
  const ranked: Ranked<E>[] = [];
  const asked = new Set<string>();
  for (const entry of entries) {
    const { trace } = entry;
    if (!trace) unseen.push(entry);
    else if (trace.last >= today) {
      asked.add(entry.about);
      if (entry.lapsed) lapsed.push(entry);
    } else if (exam === undefined) ranked.push(rankPlain(entry, trace, today));
    else ranked.push(rankForExam(entry, trace, today, exam));
  }
  const reviews = ranked
    .filter(({ isDue }) => isDue || exam !== undefined)
    .sort((a, b) => Number(b.isDue) - Number(a.isDue) || b.rank - a.rank)
    .map(({ entry }) => entry);

  const take = (from: readonly E[], most: number): E[] => {
    const taken: E[] = [];
    for (const entry of from) {
      if (taken.length >= most) break;
      if (asked.has(entry.about)) continue;
      asked.add(entry.about);
      taken.push(entry);
    }
    return taken;
  };
  const first = take(unseen, Math.min(fresh, limit));
  return [...lapsed, ...first, ...take(reviews, limit - first.length)];
}
