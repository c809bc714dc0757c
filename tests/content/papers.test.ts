import { describe, expect, test } from 'vitest';
import twins from '~/content/item-twins.json';
import papers from '~/content/papers.json';
import { blueprint, likenessIn, paperFaults, papersPossible, slotOf, type Slot } from '~/exam';
import { WANTED_PAPERS, bankItems } from './papers';

const items = bankItems();
const byId = new Map(items.map((item) => [item.id, item]));
const likeness = likenessIn(items);
const rows = papers.map((ids, turn) => [turn + 1, turn, ids] as const);

test('known twins are items of the bank, and in one group each', () => {
  const ids = twins.flat();
  expect(ids.filter((id) => !byId.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

// `npm run papers` deals them anew; do so when the bank has grown or an item has moved.
describe('the fixed papers', () => {
  test('are as many as the bank fills, up to twelve', () => {
    expect(papers).toHaveLength(Math.min(WANTED_PAPERS, papersPossible(items)));
  });

  test('share no item, and ask none that is not in the bank', () => {
    const ids = papers.flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !byId.has(id))).toEqual([]);
  });

  test.each(rows)('paper %i follows the blueprint, the practices in turn', (_n, turn, ids) => {
    const counts = new Map<Slot, number>([...blueprint(turn).keys()].map((slot) => [slot, 0]));
    for (const id of ids) {
      const slot = slotOf(byId.get(id)?.criterion ?? '');
      if (slot) counts.set(slot, (counts.get(slot) ?? 0) + 1);
    }
    expect([...counts]).toEqual([...blueprint(turn)]);
  });

  test.each(rows)('paper %i mixes its styles, repeats no point and has no twins', (_n, _t, ids) => {
    const paper = ids.flatMap((id) => byId.get(id) ?? []);
    expect(paperFaults(paper, likeness)).toEqual({ alike: [], repeated: [], offStyle: 0 });
  });
});
