const LARGEST = 2 ** 32 - 1;

/** A whole number from 0 to 2^32 - 1, or nothing for any other text. */
export function parseSeed(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^\d{1,10}$/.test(trimmed)) return undefined;
  const seed = Number(trimmed);
  return seed <= LARGEST ? seed : undefined;
}
