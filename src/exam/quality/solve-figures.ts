import type { OptionId } from '../item';
import { wordingMark } from '../wording';
import type { FormItem } from './surface';

/** How people fared who saw neither key nor reasons, by item id. */
export type SolveRecords = Readonly<
  Record<
    string,
    {
      readonly wording: string;
      readonly solves: readonly { readonly by: string; readonly answer: OptionId }[];
      readonly settled?: string | undefined;
    }
  >
>;

export interface SolvedItem {
  readonly id: string;
  readonly solves: number;
  /** Answers that are today's key. */
  readonly agreed: number;
  readonly settled: string | undefined;
  /** The item still says what was solved. */
  readonly stands: boolean;
}

/** One row for each item that somebody solved, in the order of the items. */
export function solvedItems(items: readonly FormItem[], records: SolveRecords): SolvedItem[] {
  return items.flatMap((item) => {
    const record = records[item.id];
    if (!record) return [];
    return {
      id: item.id,
      solves: record.solves.length,
      agreed: record.solves.filter(({ answer }) => answer === item.key).length,
      settled: record.settled,
      stands: record.wording === wordingMark(item),
    };
  });
}
