import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LAST_SEED,
  STYLES,
  STYLE_BOUNDS,
  VERSIONS,
  arrangePaper,
  blueprint,
  dealPapers,
  drawPaper,
  faultWeight,
  likenessIn,
  orderOptions,
  paperFaults,
  paperIds,
  papersPossible,
  slotOf,
  type BankItem,
  type Slot,
} from '~/exam';
import { bankOf, itemOf } from './fixtures';

const bank = bankOf(12);
const likeness = likenessIn(bank);
const idsOf = (items: readonly BankItem[]) => items.map(({ id }) => id);
const slots = (paper: readonly BankItem[]) => {
  const counts = new Map<Slot, number>();
  for (const { criterion } of paper) {
    const slot = slotOf(criterion);
    if (slot) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  return counts;
};
const sorted = <K, V>(map: ReadonlyMap<K, V>) => [...map].sort();

describe('twelve papers of a bank with twelve items a question', () => {
  const papers = dealPapers(bank, { count: 12, turn: 0, seed: 0 });

  test('share no item', () => {
    const ids = papers.flatMap(idsOf);
    expect(ids).toHaveLength(480);
    expect(new Set(ids).size).toBe(480);
  });

  test.each(papers.map((paper, turn) => [turn, paper] as const))(
    'paper %i follows the blueprint of its turn and has no fault',
    (turn, paper) => {
      expect(sorted(slots(paper))).toEqual(sorted(blueprint(turn)));
      expect(paperFaults(paper, likeness)).toEqual({ alike: [], repeated: [], offStyle: 0 });
    },
  );
});

describe('a fresh paper', () => {
  const seeds = fc.integer({ min: 1, max: 999_999 });

  test('follows the blueprint, has no fault, and is the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const paper = drawPaper(bank, seed);
        expect(sorted(slots(paper))).toEqual(sorted(blueprint(seed)));
        expect(faultWeight(paperFaults(paper, likeness))).toBe(0);
        expect(drawPaper(bank.toReversed(), seed)).toEqual(paper);
      }),
      { numRuns: 25 },
    );
  });

  test('is another one for another seed', () => {
    const papers = [1, 2, 3, 4, 5].map((seed) => idsOf(drawPaper(bank, seed)).sort().join());
    expect(new Set(papers).size).toBe(5);
  });
});

describe('papers by name', () => {
  const data = { items: bank, papers: [['a', 'b']] };
  test.each([
    ['the first', { kind: 'fixed', number: 1 } as const, ['a', 'b']],
    ['one that is not there', { kind: 'fixed', number: 2 } as const, undefined],
    ['number 0', { kind: 'fixed', number: 0 } as const, undefined],
    ['seed 0', { kind: 'fresh', seed: 0 } as const, undefined],
    ['half a seed', { kind: 'fresh', seed: 1.5 } as const, undefined],
    ['a seed too large', { kind: 'fresh', seed: 1_000_000 } as const, undefined],
  ])('%s', (_name, name, ids) => {
    expect(paperIds(data, name)).toEqual(ids);
  });

  test.each([1, LAST_SEED])('seed %i is one', (seed) => {
    expect(paperIds(data, { kind: 'fresh', seed })).toHaveLength(40);
  });

  test('versions ask the same in other orders, questions and options', () => {
    const ids = idsOf(drawPaper(bank, 7));
    const name = { kind: 'fixed', number: 3 } as const;
    const versions = VERSIONS.map((version) => arrangePaper(ids, name, version));
    expect(new Set(versions.map((v) => v.ids.join())).size).toBe(4);
    for (const version of versions) expect(version.ids.toSorted()).toEqual(ids.toSorted());
    const orders = versions.map(({ optionSeed }) =>
      ids.map((id) => orderOptions(id, optionSeed).join('')).join(),
    );
    expect(new Set(orders).size).toBe(4);
  });

  test('a version does not hang on the order in which the ids come', () => {
    const ids = idsOf(drawPaper(bank, 7));
    const name = { kind: 'fresh', seed: 9 } as const;
    expect(arrangePaper(ids.toReversed(), name, 'B')).toEqual(arrangePaper(ids, name, 'B'));
  });
});

test.each([
  [0, 0],
  [1, 1],
  [3, 3],
])('a bank with %i items a question fills as many papers or more', (per, least) => {
  const possible = papersPossible(bankOf(per));
  expect(possible).toBeGreaterThanOrEqual(least);
  expect(papersPossible(bankOf(per).filter(({ criterion }) => criterion !== '2.1'))).toBe(0);
});

describe('the faults of a paper', () => {
  const two = (a: Partial<BankItem>, b: Partial<BankItem>) => [
    itemOf({ id: 'first', ...a }),
    itemOf({ id: 'second', ...b }),
  ];
  const faultsOf = (items: readonly BankItem[]) => paperFaults(items, likenessIn(items));

  test('two items with the same words are alike', () => {
    const items = two({ stem: 'What is utility?' }, { stem: 'What is utility?' });
    expect(faultsOf(items).alike).toEqual([['first', 'second']]);
  });
  test('a point is asked once, a practice in depth more often', () => {
    expect(faultsOf(two({ criterion: '1.1a' }, { criterion: '1.1a' })).repeated).toEqual([
      'second',
    ]);
    expect(faultsOf(two({ criterion: '7.1a' }, { criterion: '7.1a' })).repeated).toEqual([]);
  });
  test('a third negative is one too many', () => {
    const paper = (negatives: number) =>
      Array.from({ length: 40 }, (_, i) =>
        itemOf({
          id: `item-${i}`,
          style:
            i < negatives ? 'negative' : i < 10 ? 'list' : i < 16 ? 'missing-word' : 'standard',
        }),
      );
    expect(faultsOf(paper(2)).offStyle).toBe(0);
    expect(faultsOf(paper(3)).offStyle).toBe(1);
  });
  test('the bounds of the styles leave room for forty', () => {
    const sum = (side: 0 | 1) => STYLES.reduce((n, style) => n + STYLE_BOUNDS[style][side], 0);
    expect(sum(0)).toBeLessThanOrEqual(40);
    expect(sum(1)).toBeGreaterThanOrEqual(40);
  });
});
