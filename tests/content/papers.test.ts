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
  test('are twelve, and the bank could fill as many', () => {
    expect(papers).toHaveLength(12);
    expect(papersPossible(items)).toBeGreaterThanOrEqual(WANTED_PAPERS);
  });

  const points = (ids: readonly string[]) => ids.map((id) => byId.get(id)?.criterion ?? '');
  const under = (ids: readonly string[], names: readonly string[]) =>
    names.map((name) => points(ids).filter((point) => point.startsWith(name)).length);

  test.each(rows)('paper %i has the marks of the syllabus, counted by hand', (_n, _turn, ids) => {
    expect(under(ids, ['1.', '2.', '3.', '4.', '5.', '6.', '7.'])).toEqual([5, 6, 2, 1, 2, 7, 17]);
    const criteria = ['1.1', '1.2', '1.3', '2.1', '2.2', '3.1', '4.1', '5.1', '5.2', '6.1', '6.2'];
    expect(under(ids, criteria)).toEqual([2, 2, 1, 1, 5, 2, 1, 1, 1, 5, 2]);
  });

  test('the 17 questions in depth are 3 3 2 2 2 2 3 over the practices, and move on by one', () => {
    const depth = [...'abcdefg'].map((letter) => `7.1${letter}`);
    const first = [3, 3, 2, 2, 2, 2, 3];
    const turned = papers.map((_, turn) => depth.map((_p, i) => first[(i + turn) % 7]));
    expect(papers.map((ids) => under(ids, depth))).toEqual(turned);
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
