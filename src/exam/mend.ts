import type { BankItem } from './bank';
import { slotOf } from './blueprint';
import { TOO_ALIKE } from './likeness';
import { TWINS_WEIGHT, faultWeight, formWeight, paperFaults } from './paper-faults';

type Likeness = (a: string, b: string) => number;

/** Rounds after which papers stay as good as they got. */
const MOST_ROUNDS = 120;

/**
 * Swaps faults away in place: item for item of the same slot, with another paper or with what was left
 * over. A swap that helps is made at once; in a round where none helps, one that does no harm moves a
 * fault to where it may be mended. Nothing here is left to chance.
 */
export function mendPapers(papers: BankItem[][], left: BankItem[], likeness: Likeness): void {
  const piles = [...papers, left];
  const slots = new Map(piles.flat().map(({ id, criterion }) => [id, slotOf(criterion)]));
  const isFaulty = (paper: readonly BankItem[]) => faultWeight(paperFaults(paper, likeness)) > 0;
  const slotIn = ({ id }: BankItem) => slots.get(id);
  const twins = (item: BankItem, rest: readonly BankItem[], but: BankItem) => {
    let count = 0;
    for (const { id } of rest)
      if (id !== but.id && id !== item.id && likeness(id, item.id) > TOO_ALIKE) count += 1;
    return count * TWINS_WEIGHT;
  };
  /** What a pile weighs by its form and by the twins of one of its items; what is left over has no weight. */
  const weightAround = (pile: readonly BankItem[], item: BankItem) =>
    pile === left ? 0 : formWeight(pile) + twins(item, pile, item);

  /** Makes the first swap at place `i` of a paper that makes no pile heavier by more than `most`, looking from pile `from` on. */
  function swap(paper: BankItem[], i: number, from: number, most: number): boolean {
    const out = paper[i];
    if (!out) return false;
    const slot = slotIn(out);
    const before = weightAround(paper, out);
    /** By how much the swap makes both piles together heavier; twins that come can only add, so most are settled without. */
    const isGoodEnough = (pile: readonly BankItem[], j: number, other: BankItem): boolean => {
      let change = formWeight(paper.with(i, other)) - before;
      if (pile !== left) change += formWeight(pile.with(j, out)) - weightAround(pile, other);
      if (change > most) return false;
      change += twins(other, paper, out);
      if (pile !== left) change += twins(out, pile, other);
      return change <= most;
    };
    for (let n = 0; n < piles.length; n += 1) {
      const pile = piles[(from + n) % piles.length] ?? [];
      if (pile === paper) continue;
      const j = pile.findIndex(
        (other, at) =>
          slotIn(other) === slot &&
          (most < 0 || other.style !== out.style) &&
          isGoodEnough(pile, at, other),
      );
      const other = pile[j];
      if (!other) continue;
      paper[i] = other;
      pile[j] = out;
      return true;
    }
    return false;
  }

  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const faulty = papers.filter(isFaulty);
    if (faulty.length === 0) return;
    const helped = faulty.filter((paper) => paper.some((_, i) => swap(paper, i, 0, -1)));
    if (helped.length > 0) continue;
    for (const paper of faulty) {
      const places = paper.map((_, i) => (i + round * 7) % paper.length);
      places.some((i) => swap(paper, i, round, 0));
    }
  }
}
