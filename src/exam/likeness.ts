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
 * each word weighing less the more items use it. Known twins are wholly alike.
 */
export function likenessIn(items: readonly Read[]): (a: string, b: string) => number {
  const words = new Map(items.map((item) => [item.id, wordsOf(item)]));
  const groups = new Map(items.map(({ id, twins }) => [id, twins]));
  const uses = new Map<string, number>();
  for (const set of words.values())
    for (const word of set) uses.set(word, (uses.get(word) ?? 0) + 1);
  const weight = (word: string) => 1 / Math.sqrt(uses.get(word) ?? 1);
  const sum = (set: Iterable<string>) => [...set].reduce((total, word) => total + weight(word), 0);
  const weights = new Map([...words].map(([id, set]) => [id, sum(set)]));
  return (a, b) => {
    const [left, right] = [words.get(a), words.get(b)];
    if (!left || !right) return 0;
    const group = groups.get(a);
    if (group !== undefined && group === groups.get(b)) return 1;
    const shared = sum([...left].filter((word) => right.has(word)));
    const all = (weights.get(a) ?? 0) + (weights.get(b) ?? 0) - shared;
    return all === 0 ? 0 : shared / all;
  };
}
