/** Places of one kind: what a question may ask, and what it may put beside it. */
export interface RecallGroup {
  readonly places: readonly string[];
}

export interface RecallQuestion {
  /** The place that is asked for. */
  readonly asked: string;
  /** Four places of its group, the asked one among them, as they stand on the map. */
  readonly options: readonly string[];
}

export const OPTIONS = 4;

/** A whole number from 0 up to, and without, `below`. */
export type Pick = (below: number) => number;

/** `count` of the items, each at most once, in their own order. */
function sample<T>(items: readonly T[], count: number, pick: Pick): T[] {
  const left = [...items];
  while (left.length > count) left.splice(pick(left.length), 1);
  return left;
}

/** One question for each group that has four places, in the order of the walk. */
export function recallRound(groups: readonly RecallGroup[], pick: Pick): RecallQuestion[] {
  return groups
    .filter(({ places }) => places.length >= OPTIONS)
    .map(({ places }) => {
      const options = sample(places, OPTIONS, pick);
      return { asked: options[pick(OPTIONS)]!, options };
    });
}
