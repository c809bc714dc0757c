import { dueDay } from '~/recall';
import { localDay, dayNumber } from './calendar';
import { entriesOf } from './card-queue';
import { cardSettings } from './card-settings';
import { cardReviews } from './cards';
import { deck, loadDeck } from './deck';
import { examDate } from './exam-date';

/**
 * How many cards that were met before are due by a moment, of the part of the deck that the reader
 * asks for. Loads the deck where it is not here yet; without it nothing is due.
 */
export async function countDue(deckHref: string, lang: 'en' | 'nl', now: number): Promise<number> {
  if (Object.keys(cardReviews.get()).length === 0) return 0;
  if (deck.get().status !== 'ready') await loadDeck(deckHref);
  const state = deck.get();
  if (state.status !== 'ready') return 0;
  const today = localDay(now);
  const { day } = examDate.get();
  const exam = day === undefined || dayNumber(day) <= today ? undefined : dayNumber(day);
  return entriesOf({
    cards: state.deck.cards,
    items: [],
    reviews: cardReviews.get(),
    answers: {},
    settings: cardSettings.get(),
    lang,
  }).filter(({ trace }) => trace && dueDay(trace, exam) <= today).length;
}
