import { hashText } from './hash';

/** Words of the item bank. An item is one exam question with its reasons. */
export const STYLES = ['standard', 'list', 'missing-word', 'negative'] as const;
export type Style = (typeof STYLES)[number];

export const OPTION_IDS = ['a', 'b', 'c', 'd'] as const;
export type OptionId = (typeof OPTION_IDS)[number];
export type ByOption<T> = { readonly [o in OptionId]: T };

/** The letters that a reader sees, by place on the page. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/**
 * The order in which an item's options stand on the page: a fixed permutation for (item, seed),
 * uniform over the 24 orders. The ids stay; the letters go by place.
 */
export function orderOptions(itemId: string, seed = 0): readonly OptionId[] {
  const left: OptionId[] = [...OPTION_IDS];
  let rank = hashText(`${seed}:${itemId}`) % 24;
  const order: OptionId[] = [];
  for (let size = left.length; size > 0; size--) {
    order.push(...left.splice(rank % size, 1));
    rank = Math.floor(rank / size);
  }
  return order;
}
