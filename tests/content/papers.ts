import { bankItem } from '~/components/practice/bank-item';
import {
  dealPapers,
  faultWeight,
  likenessIn,
  paperFaults,
  papersPossible,
  type BankItem,
} from '~/exam';
import { entriesOf } from './entries';

/** How many fixed papers there are once the bank is large enough. */
export const WANTED_PAPERS = 12;

/** The English bank as the site serves it; which module teaches an item plays no part in papers. */
export function bankItems(): BankItem[] {
  return entriesOf('questions').map(({ data }) => bankItem(data, '', 'en'));
}

/** Deals as many papers as the bank fills, up to twelve, and says what kept it from more or better. */
export function makePapers(): { papers: string[][]; said: string } {
  const items = bankItems();
  const count = Math.min(WANTED_PAPERS, papersPossible(items));
  const dealt = dealPapers(items, { count, turn: 0, seed: 0 });
  const likeness = likenessIn(items);
  const faulty = dealt.flatMap((paper, i) => {
    const faults = paperFaults(paper, likeness);
    return faultWeight(faults) > 0 ? [`Paper ${i + 1} still has ${JSON.stringify(faults)}.`] : [];
  });
  const few = count < WANTED_PAPERS ? [`The bank is too small for ${WANTED_PAPERS}.`] : [];
  return {
    papers: dealt.map((paper) => paper.map(({ id }) => id).sort()),
    said: [`${count} papers from ${items.length} items.`, ...few, ...faulty].join('\n'),
  };
}
