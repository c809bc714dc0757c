/** A word that this site does not use, and what to write. */
interface Refused {
  readonly pattern: RegExp;
  readonly write: string;
  readonly lang?: 'en' | 'nl';
  /** An older ITIL's word: a note on older ITIL may say it. */
  readonly older?: true;
}

const en = { lang: 'en' } as const;
const older = { lang: 'en', older: true } as const;

export const REFUSED: readonly Refused[] = [
  { pattern: /—/g, write: 'a comma, a colon or a full stop' },
  { pattern: /\borganis(?:e|ation|ing|ed|es)\w*/gi, write: 'organiz…', ...en },
  { pattern: /\boptimis(?:e|ation|ing|ed|es)\w*/gi, write: 'optimiz…', ...en },
  { pattern: /\bprioritis(?:e|ation|ing|ed|es)\w*/gi, write: 'prioritiz…', ...en },
  { pattern: /\bauthoris(?:e|ation|ing|ed|es)\w*/gi, write: 'authoriz…', ...en },
  { pattern: /\bcatalog(?!ue)\w*/gi, write: 'catalogue', ...en },
  {
    pattern: /(?<!organizational )\bchange (?:management|control)\b/gi,
    write: 'change enablement',
    ...older,
  },
  {
    pattern: /\bcontinual service improvement\b|\bCSI\b/g,
    write: 'continual improvement',
    ...older,
  },
  { pattern: /\brequest fulfill?ment\b/gi, write: 'service request management', ...older },
  { pattern: /\bservice lifecycle\b/gi, write: 'service value system', ...older },
  {
    pattern: /\b(?:incident|problem|change|request) process(?:es)?\b/gi,
    write: 'practice',
    ...older,
  },
  { pattern: /\bchange advisory board\b|\bCAB\b/g, write: 'change authority', ...older },
];

/** What a text says that this site does not: `file: path: “word”, write …`. */
export function languageFaults(
  where: string,
  text: string,
  lang: 'en' | 'nl',
  isOnOlder = false,
): string[] {
  return REFUSED.filter((r) => (r.lang ?? lang) === lang && !(r.older && isOnOlder)).flatMap(
    ({ pattern, write }) =>
      [...text.matchAll(pattern)].map(([word]) => `${where}: “${word}”, write ${write}`),
  );
}
