/**
 * A number from 0 to 2^32 - 1 for a text, the same everywhere: FNV-1a over its UTF-16 units,
 * then the finishing mix of MurmurHash3 so that texts that differ in one letter part ways.
 */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
