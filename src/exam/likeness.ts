import type { BankItem } from './bank';

type Read = Pick<BankItem, 'id' | 'key' | 'stem' | 'statements' | 'options' | 'twins'>;

/** What is asked and what is right, as a set of words: the wrong options may be anybody's. */
function wordsOf({ stem, statements = [], options, key }: Read): ReadonlySet<string> {
  const text = [stem, ...statements, options[key].text].join(' ').toLowerCase();
  return new Set(text.match(/\p{L}{3,}/gu) ?? []);
}

/** Two items above this likeness ask much the same, or one answers the other: never in one paper. */
export const TOO_ALIKE = 0.2;

/**
 * How alike two items of these are, by id, from 0 to 1: the share of their words that both have,
 * each word weighing less the more items use it. Known twins are wholly alike. Asked twice for the
 * same pair it does not count again.
 */
export function likenessIn(items: readonly Read[]): (a: string, b: string) => number {
  const uses = new Map<string, number>();
  const read = items.map((item) => ({ ...item, words: [...wordsOf(item)] }));
  for (const { words } of read) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const weights = new Map([...uses].map(([word, n]) => [word, 1 / Math.sqrt(n)]));
  const known = new Map(
    read.map(({ id, twins, words }) => {
      const weighed = new Map(words.map((word) => [word, weights.get(word) ?? 1]));
      const weight = [...weighed.values()].reduce((sum, one) => sum + one, 0);
      return [id, { twins, weighed, weight, found: new Map<string, number>() }];
    }),
  );
  return (a, b) => {
    const [left, right] = [known.get(a), known.get(b)];
    if (!left || !right) return 0;
    const before = left.found.get(b);
    if (before !== undefined) return before;
    const found = left.twins !== undefined && left.twins === right.twins ? 1 : share(left, right);
    left.found.set(b, found);
    return found;
  };
}

interface Weighed {
  readonly weighed: ReadonlyMap<string, number>;
  /** Of all its words together. */
  readonly weight: number;
}

/** The weight of the words that both have, in that of all words of the two. */
function share(left: Weighed, right: Weighed): number {
  let shared = 0;
  for (const [word, weight] of left.weighed) if (right.weighed.has(word)) shared += weight;
  const all = left.weight + right.weight - shared;
  return all === 0 ? 0 : shared / all;
}
