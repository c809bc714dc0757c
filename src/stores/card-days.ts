import { dueDay, type Entry } from '~/recall';
import { localDay } from './calendar';
import { walkPace } from './card-forecast';
import type { QueueSources } from './card-queue';
import { cardSettings } from './card-settings';
import { cardEntries, examAhead } from './due-cards';

/** Cards and missed questions by day. */
export interface CardDays {
  /** Numbered from 1970 on. */
  readonly today: number;
  /** How many on each day from today on. */
  readonly days: readonly number[];
  /** Where there is a plan: what it comes to on the day after the last. */
  readonly plan?: {
    /** Mean chance, 0 to 1, that a card is recalled. */
    readonly recall: number;
    readonly unmet: number;
  };
}

/** Days that are looked ahead without a plan. */
export const PLAIN_DAYS = 21;

/** What comes back by itself: of what is due earlier than today all is asked today. */
export function plainDays(
  entries: readonly Entry[],
  today: number,
  exam: number | undefined,
): CardDays {
  const days = new Array<number>(PLAIN_DAYS).fill(0);
  for (const { trace } of entries) {
    if (!trace) continue;
    const ahead = Math.max(0, dueDay(trace, exam) - today);
    if (ahead < PLAIN_DAYS) days[ahead]! += 1;
  }
  return { today, days };
}

/** The days to the exam at the reader's own pace; three weeks where there is no exam or no pace. */
function* walkDays(entries: readonly Entry[], today: number): Generator<CardDays | undefined> {
  const exam = examAhead(today);
  const { pace } = cardSettings.get();
  if (exam === undefined || pace === undefined) {
    yield plainDays(entries, today, exam);
    return;
  }
  const { reviews, recall, unmet } = yield* walkPace(entries, today, exam, pace);
  yield { today, days: reviews, plan: { recall, unmet } };
}

/** Cards by day for somebody who has met some; nothing yet while they are being worked out. */
export async function cardDays(
  deckHref: string,
  sources: Pick<QueueSources, 'lang' | 'items' | 'answers'>,
  now: number,
): Promise<Iterable<CardDays | undefined>> {
  const entries = await cardEntries(deckHref, sources);
  return entries.length === 0 ? [] : walkDays(entries, localDay(now));
}
