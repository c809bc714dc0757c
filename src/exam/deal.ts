import type { BankItem } from './bank';
import { SLOTS, blueprint, slotOf, type Slot } from './blueprint';
import { hashText } from './hash';
import { likenessIn } from './likeness';
import { faultWeight, paperFaults } from './paper-faults';

/** Items by slot, in an order that the seed decides and nothing else. */
function shuffledBySlot(items: readonly BankItem[], seed: number): Map<Slot, BankItem[]> {
  const bySlot = new Map(SLOTS.map((slot): [Slot, BankItem[]] => [slot, []]));
  const rank = new Map(items.map(({ id }) => [id, hashText(`${seed}:${id}`)]));
  const order = (a: BankItem, b: BankItem) =>
    (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1);
  for (const item of items.toSorted(order)) {
    const slot = slotOf(item.criterion);
    if (slot) bySlot.get(slot)?.push(item);
  }
  return bySlot;
}

/** How many papers without a common item these items fill, by the blueprint's numbers alone. */
export function papersPossible(items: readonly BankItem[]): number {
  const left = new Map([...shuffledBySlot(items, 0)].map(([slot, held]) => [slot, held.length]));
  for (let turn = 0; ; turn += 1) {
    for (const [slot, n] of blueprint(turn)) {
      const rest = (left.get(slot) ?? 0) - n;
      if (rest < 0) return turn;
      left.set(slot, rest);
    }
  }
}

/** Rounds of swaps after which a deal stays as good as it got. */
const MOST_ROUNDS = 30;

/**
 * Deals papers by the blueprint, the first at turn `turn`, no item twice. What they have of faults is
 * then swapped away, item for item of the same slot, against the other papers and what was left over:
 * every swap makes the whole better, so the deal ends, and the same seed gives the same papers.
 */
export function dealPapers(
  items: readonly BankItem[],
  { count, turn, seed }: { count: number; turn: number; seed: number },
): BankItem[][] {
  const stock = shuffledBySlot(items, seed);
  const papers = Array.from({ length: count }, (_, i) =>
    [...blueprint(turn + i)].flatMap(([slot, n]) => stock.get(slot)?.splice(0, n) ?? []),
  );
  const likeness = remembered(likenessIn(items));
  const weigh = (paper: readonly BankItem[]) => faultWeight(paperFaults(paper, likeness));
  const piles = [...papers, [...stock.values()].flat()];
  const weights = papers.map(weigh);

  /** Tries to better paper `p` at place `i` by one swap; answers whether it did. */
  function better(p: number, i: number): boolean {
    const mine = papers[p] ?? [];
    const out = mine[i];
    if (!out) return false;
    for (const [q, pile] of piles.entries()) {
      if (q === p) continue;
      for (const [j, other] of pile.entries()) {
        if (slotOf(other.criterion) !== slotOf(out.criterion)) continue;
        const before = (weights[p] ?? 0) + (weights[q] ?? 0);
        const [mineThen, theirsThen] = [weigh(mine.with(i, other)), q < count ? pile : undefined];
        const theirs = theirsThen ? weigh(theirsThen.with(j, out)) : 0;
        if (mineThen + theirs >= before) continue;
        mine[i] = other;
        pile[j] = out;
        weights[p] = mineThen;
        if (theirsThen) weights[q] = theirs;
        return true;
      }
    }
    return false;
  }

  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isBetter = false;
    for (const [p, paper] of papers.entries())
      for (let i = 0; i < paper.length && (weights[p] ?? 0) > 0; i += 1)
        isBetter = better(p, i) || isBetter;
    if (!isBetter) break;
  }
  return papers;
}

function remembered(likeness: (a: string, b: string) => number) {
  const known = new Map<string, number>();
  return (a: string, b: string): number => {
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    const value = known.get(pair) ?? likeness(a, b);
    known.set(pair, value);
    return value;
  };
}
