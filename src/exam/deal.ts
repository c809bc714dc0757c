import type { BankItem } from './bank';
import { SLOTS, blueprint, slotOf, type Slot } from './blueprint';
import { hashText } from './hash';
import { likenessIn } from './likeness';
import { mendPapers } from './mend';

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

/**
 * Deals papers by the blueprint, the first at turn `turn`, no item twice, and mends their faults with
 * what is left over. The same items and seed give the same papers.
 */
export function dealPapers(
  items: readonly BankItem[],
  { count, turn, seed }: { count: number; turn: number; seed: number },
): BankItem[][] {
  const stock = shuffledBySlot(items, seed);
  const papers = Array.from({ length: count }, (_, i) =>
    [...blueprint(turn + i)].flatMap(([slot, n]) => stock.get(slot)?.splice(0, n) ?? []),
  );
  mendPapers(papers, [...stock.values()].flat(), likenessIn(items));
  return papers;
}
