export interface TextPart {
  readonly text: string;
  readonly key: boolean;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Cuts a definition at its key words, whatever their case; joined again, the parts are the text.
 * Of two key words that start at the same place, the longer one counts.
 */
export function markKeyWords(text: string, keyWords: readonly string[]): readonly TextPart[] {
  if (keyWords.length === 0) return [{ text, key: false }];
  const longestFirst = [...keyWords].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longestFirst.map(escape).join('|')})`, 'i');
  return text
    .split(pattern)
    .map((part, i) => ({ text: part, key: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}
