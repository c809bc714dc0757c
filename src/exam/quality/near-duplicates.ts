import { contentWords, optionTexts, shared, type FormItem } from './surface';

/** Two items, and the share of their words that both use. */
export interface Likeness {
  readonly ids: readonly [string, string];
  readonly share: number;
}

/**
 * The pairs that say most nearly the same, most alike first: Jaccard's index over the words of stem,
 * statements and all options. Two items about one definition may have that in common and no more.
 */
export function mostAlike(items: readonly FormItem[], count: number): Likeness[] {
  const words = items.map((item) => ({
    id: item.id,
    own: contentWords([item.stem, ...(item.statements ?? []), ...optionTexts(item)].join(' ')),
  }));
  const pairs = words.flatMap((a, i) =>
    words.slice(i + 1).map((b): Likeness => {
      const both = shared(a.own, b.own);
      return { ids: [a.id, b.id], share: both / (a.own.size + b.own.size - both || 1) };
    }),
  );
  return pairs.sort((a, b) => b.share - a.share).slice(0, count);
}
