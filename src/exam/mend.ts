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
  const twins = (item: BankItem, rest: readonly BankItem[], but: BankItem) =>
    rest.filter(({ id }) => id !== but.id && id !== item.id && likeness(id, item.id) > TOO_ALIKE)
      .length;

  /** Whether a swap makes both piles together heavier by no more than `most`; what is left over has no weight. */
  function isGoodEnough(paper: BankItem[], i: number, pile: BankItem[], j: number, most: number) {
    const [mine, theirs] = [paper[i], pile[j]];
    if (!mine || !theirs) return false;
    const sides = [
      { at: paper, place: i, going: mine, coming: theirs },
      { at: pile, place: j, going: theirs, coming: mine },
    ].filter(({ at }) => at !== left);
    let change = 0;
    for (const { at, place, going, coming } of sides)
      change +=
        formWeight(at.with(place, coming)) -
        formWeight(at) -
        twins(going, at, going) * TWINS_WEIGHT;
    // Twins that come can only add: most swaps are settled without looking for them.
    if (change > most) return false;
    for (const { at, going, coming } of sides) change += twins(coming, at, going) * TWINS_WEIGHT;
    return change <= most;
  }

  /** Makes the first swap at place `i` of a paper that is good enough, looking from pile `from` on. */
  function swap(paper: BankItem[], i: number, from: number, most: number): boolean {
    const out = paper[i];
    if (!out) return false;
    for (let n = 0; n < piles.length; n += 1) {
      const pile = piles[(from + n) % piles.length] ?? [];
      if (pile === paper) continue;
      const j = pile.findIndex(
        (other, at) =>
          slots.get(other.id) === slots.get(out.id) &&
          (most < 0 || other.style !== out.style) &&
          isGoodEnough(paper, i, pile, at, most),
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
