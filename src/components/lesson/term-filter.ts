/** Lower case without accents: `Hiërarchisch` becomes `hierarchisch`. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

/** Whether every word of the query stands somewhere in the text, whatever case and accents. */
export function matchesQuery(text: string, query: string): boolean {
  const within = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/** Terms as a list of words stands: by name, in the language of the page, capitals aside. */
export function byName<T>(terms: readonly T[], nameOf: (term: T) => string, lang: string): T[] {
  return [...terms].sort((a, b) => nameOf(a).localeCompare(nameOf(b), lang));
}
