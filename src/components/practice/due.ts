/** Cards that are due by a moment. Only for somebody with cards comes what reckons with them. */
export async function dueCount(deckHref: string, lang: 'en' | 'nl', now: number): Promise<number> {
  try {
    if (localStorage.getItem('service-camp:cards') === null) return 0;
  } catch {
    // Where nothing is kept, nothing is due.
    return 0;
  }
  const { countDue } = await import('~/stores/due-cards');
  return countDue(deckHref, lang, now);
}
