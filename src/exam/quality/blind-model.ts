import { hashText } from '../hash';
import { choose, fitChoices } from './choice-model';
import { featureRows } from './features';
import { blindItem, placeOfKey, type FormItem } from './surface';

export const FOLDS = 10;

/**
 * Ids of the items that a model of form alone gets right. Each tenth of the bank is answered by a
 * model that saw the other nine; which tenth an item is in hangs on its id.
 */
export function guessedByModel(items: readonly FormItem[]): ReadonlySet<string> {
  const seen = items
    .map((item) => ({
      id: item.id,
      chance: hashText(`fold:${item.id}`),
      rows: featureRows(blindItem(item)),
      right: placeOfKey(item),
    }))
    .sort((a, b) => a.chance - b.chance);
  const right = new Set<string>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitChoices(seen.filter((_, i) => i % FOLDS !== fold));
    for (const one of seen.filter((_, i) => i % FOLDS === fold))
      if (choose(weights, one.rows) === one.right) right.add(one.id);
  }
  return right;
}
