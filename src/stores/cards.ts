import { GRADES, type Grade } from '~/recall';
import { inBrowser } from './browser-storage';
import { isMoment, isObject, parseEntries } from './shape';
import type { RecordKind } from './stored';

export type { Grade };

export interface CardReview {
  readonly grade: Grade;
  /** Milliseconds since 1970. */
  readonly at: number;
}
/** By card id: every review ever given, oldest first. What is remembered follows from them. */
export type CardReviews = Readonly<Record<string, readonly CardReview[]>>;

const isGrade = (raw: unknown): raw is Grade => (GRADES as readonly unknown[]).includes(raw);

function parseReview(raw: unknown): CardReview | undefined {
  return isObject(raw) && isGrade(raw['grade']) && isMoment(raw['at'])
    ? { grade: raw['grade'], at: raw['at'] }
    : undefined;
}

function parseReviews(raw: unknown): readonly CardReview[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const reviews = raw.map(parseReview);
  return reviews.every((review) => review !== undefined) ? reviews : undefined;
}

export const cardsRecord: RecordKind<CardReviews> = {
  key: 'service-camp:cards',
  version: 1,
  empty: {},
  parse: (raw) => parseEntries(raw, parseReviews),
};

const stored = inBrowser(cardsRecord);
export const cardReviews = stored.store;

export function recordReview(cardId: string, review: CardReview): void {
  stored.change((now) => ({ ...now, [cardId]: [...(now[cardId] ?? []), review] }));
}
