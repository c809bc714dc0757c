import { dueDay } from '~/recall';
import { dayNumber, localDay } from './calendar';
import { entriesOf, type AskedEntry, type QueueSources } from './card-queue';
import { cardSettings } from './card-settings';
import { cardReviews } from './cards';
import { deck, loadDeck } from './deck';
import { examDate } from './exam-date';

/**
 * The part of the deck that the reader asks for, and questions once missed. Loads the deck where it is
 * not here yet; nothing for somebody who has met no card, and nothing without the deck.
 */
export async function cardEntries(
  deckHref: string,
  { lang, items, answers }: Pick<QueueSources, 'lang' | 'items' | 'answers'>,
): Promise<readonly AskedEntry[]> {
  if (Object.keys(cardReviews.get()).length === 0) return [];
  if (deck.get().status !== 'ready') await loadDeck(deckHref);
  const state = deck.get();
  if (state.status !== 'ready') return [];
  return entriesOf({
    cards: state.deck.cards,
    items,
    reviews: cardReviews.get(),
    answers,
    settings: cardSettings.get(),
    lang,
  });
}

/** The day of the exam, if it is still to come. */
export function examAhead(today: number): number | undefined {
  const { day } = examDate.get();
  return day === undefined || dayNumber(day) <= today ? undefined : dayNumber(day);
}

/** How many cards that were met before are due by a moment. */
export async function countDue(deckHref: string, lang: 'en' | 'nl', now: number): Promise<number> {
  const entries = await cardEntries(deckHref, { lang, items: [], answers: {} });
  const today = localDay(now);
  const exam = examAhead(today);
  return entries.filter(({ trace }) => trace && dueDay(trace, exam) <= today).length;
}
