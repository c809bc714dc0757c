import type { BankItem } from './bank';
import { OUTCOMES, PASS_MARK, outcomeOf, type Outcome } from './blueprint';
import type { OptionId } from './item';

/** What was chosen, by item id; a question without an answer has none. */
export type Chosen = Readonly<Record<string, OptionId>>;

export interface OutcomeMarks {
  readonly outcome: Outcome;
  readonly right: number;
  readonly of: number;
}

export interface Marks {
  readonly right: number;
  readonly of: number;
  readonly passed: boolean;
  /** Ids that were answered wrong or not at all, in the paper's order. */
  readonly missed: readonly string[];
  readonly outcomes: readonly OutcomeMarks[];
}

/** Marks a paper: one for each right answer, nothing off for a wrong one, 26 pass. */
export function markPaper(
  items: readonly Pick<BankItem, 'id' | 'key' | 'criterion'>[],
  chosen: Chosen,
): Marks {
  const isRight = ({ id, key }: (typeof items)[number]) => chosen[id] === key;
  const right = items.filter(isRight).length;
  return {
    right,
    of: items.length,
    passed: right >= PASS_MARK,
    missed: items.filter((item) => !isRight(item)).map(({ id }) => id),
    outcomes: OUTCOMES.map((outcome) => {
      const asked = items.filter(({ criterion }) => outcomeOf(criterion) === outcome);
      return { outcome, right: asked.filter(isRight).length, of: asked.length };
    }),
  };
}
