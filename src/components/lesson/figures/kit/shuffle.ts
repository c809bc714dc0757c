/** A number from 0 to 2^32 - 1 for a text, the same everywhere: FNV-1a and the last mix of MurmurHash3. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * The same things in an order that follows from their ids and nothing else: each reader and each
 * visit sees the same one. Two things or more never come out as they went in.
 */
export function shuffle<T extends { readonly id: string }>(things: readonly T[]): T[] {
  const whole = things.map(({ id }) => id).join(' ');
  const rank = new Map(things.map(({ id }) => [id, hash(`${whole} ${id}`)]));
  const mixed = [...things].sort((a, b) => rank.get(a.id)! - rank.get(b.id)!);
  const first = mixed[0];
  return first && mixed.every((thing, i) => thing === things[i])
    ? [...mixed.slice(1), first]
    : mixed;
}
