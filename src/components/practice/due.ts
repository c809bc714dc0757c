import type { CardDays } from '~/stores/card-days';
import type { QueueSources } from '~/stores/card-queue';

/** Only for somebody with cards comes what reckons with them; where nothing is kept, nothing is due. */
function hasCards(): boolean {
  try {
    return localStorage.getItem('service-camp:cards') !== null;
  } catch {
    return false;
  }
}

/** Cards that are due by a moment. */
export async function dueCount(deckHref: string, lang: 'en' | 'nl', now: number): Promise<number> {
  if (!hasCards()) return 0;
  const { countDue } = await import('~/stores/due-cards');
  return countDue(deckHref, lang, now);
}

/** Cards by day; undefined while they are being worked out. */
export async function daysOfCards(
  deckHref: string,
  sources: Pick<QueueSources, 'lang' | 'items' | 'answers'>,
  now: number,
): Promise<Iterable<CardDays | undefined>> {
  if (!hasCards()) return [];
  const { cardDays } = await import('~/stores/card-days');
  return cardDays(deckHref, sources, now);
}
