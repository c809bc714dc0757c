import { OUTCOMES, outcomeOf, type Chosen, type Outcome } from '~/exam';
import type { ShownItem } from './shown-item';

export const REVIEW_FILTERS = ['wrong', 'flagged', 'all'] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** How an item went. */
export function fateOf(item: Pick<ShownItem, 'id' | 'key'>, chosen: Chosen) {
  const option = chosen[item.id];
  return option === undefined ? 'open' : option === item.key ? 'right' : 'wrong';
}

export interface Sifted {
  readonly chosen: Chosen;
  readonly flagged: readonly string[];
}

/** The items that a filter leaves, in the paper's order; what was not answered counts as wrong. */
export function sift(
  shown: readonly ShownItem[],
  { chosen, flagged }: Sifted,
  filter: ReviewFilter,
  outcome?: Outcome,
): ShownItem[] {
  return shown.filter((item) => {
    if (outcome !== undefined && outcomeOf(item.criterion) !== outcome) return false;
    if (filter === 'wrong') return fateOf(item, chosen) !== 'right';
    return filter === 'all' || flagged.includes(item.id);
  });
}

export const isOutcome = (text: string): text is Outcome => OUTCOMES.some((o) => o === text);
