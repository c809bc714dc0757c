import { twice } from './faults';

export interface Pair {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly why: string;
}

/** Ids of the pairs joined so far, the left side picked, and the last join that failed. */
export interface MatchPlay {
  readonly joined: readonly string[];
  readonly picked?: string | undefined;
  readonly missed?: { readonly left: string; readonly right: string } | undefined;
  readonly misses: number;
}

export const NOTHING_JOINED: MatchPlay = { joined: [], misses: 0 };

export const pickLeft = (play: MatchPlay, id: string): MatchPlay =>
  play.joined.includes(id) ? play : { ...play, picked: id, missed: undefined };

/** A left and a right side that belong together have the same id. Nothing happens without a left one. */
export function join(play: MatchPlay, right: string): MatchPlay {
  const { picked, joined, misses } = play;
  if (picked === undefined || joined.includes(right)) return play;
  return picked === right
    ? { joined: [...joined, right], misses }
    : { joined, picked, missed: { left: picked, right }, misses: misses + 1 };
}

export const matchFaults = (pairs: readonly Pair[]): string[] => [
  ...twice(
    'pairs',
    pairs.map(({ id }) => id),
  ),
  ...twice(
    'left sides',
    pairs.map(({ left }) => left),
  ),
  ...twice(
    'right sides',
    pairs.map(({ right }) => right),
  ),
  ...(pairs.length < 2 ? ['a match takes two pairs or more'] : []),
];

/** A side as a sentence quotes it: without quotation marks and a full stop of its own. */
export const bare = (text: string): string => text.replace(/^“|”$/g, '').replace(/\.$/, '');

/** A path over the gap, in a field that is one wide and has one row a pair. */
export const bridge = (from: number, to: number): string =>
  `M0 ${from + 0.5}C.5 ${from + 0.5} .5 ${to + 0.5} 1 ${to + 0.5}`;
