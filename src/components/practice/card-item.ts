import type { ShownQuestion } from '~/components/lesson/check-question';
import { LETTERS, orderOptions, type BankItem } from '~/exam';

/** An item of the bank as the page shows it: options in their places, letters by place. */
export function showItem(item: BankItem, seed = 0): ShownQuestion {
  const { id, key, style, stem, statements = [], options, trap, hook } = item;
  return {
    id,
    key,
    style,
    stem,
    statements,
    options: orderOptions(id, seed).map((option, place) => ({
      id: option,
      letter: LETTERS[place] ?? '',
      ...options[option],
    })),
    trap,
    hook,
  };
}
