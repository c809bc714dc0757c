import { twice, unknown } from './faults';
import { shuffle } from './shuffle';

export interface Gap {
  readonly id: string;
  readonly right: string;
  readonly wrong: readonly string[];
  /** What a wrong word would mean. */
  readonly why: string;
}

/** A piece of the sentence: words, or a gap by its place in the list with the stop that it carries. */
export type Piece = { readonly words: string } | { readonly gap: number; readonly stop: string };

/** `A [a] of [b]` in pieces; a bracket that names no gap stays as it is. */
export function pieces(sentence: string, gaps: readonly Gap[]): Piece[] {
  return sentence
    .split(/(\[[^\]]+\][.,;:?!]*)/)
    .filter(Boolean)
    .map((part) => {
      const [, name, stop = ''] = /^\[([^\]]+)\](.*)$/.exec(part) ?? [];
      const gap = gaps.findIndex(({ id }) => id === name);
      return gap < 0 ? { words: part } : { gap, stop };
    });
}

/** The gap that is asked, whether it is filled, the words tried in vain, and gaps filled at once. */
export interface GapPlay {
  readonly at: number;
  readonly filled: boolean;
  readonly tried: readonly string[];
  readonly atOnce: number;
}

export const FIRST_GAP: GapPlay = { at: 0, filled: false, tried: [], atOnce: 0 };

export function tryWord(play: GapPlay, gaps: readonly Gap[], word: string): GapPlay {
  if (play.filled || play.tried.includes(word)) return play;
  return word === gaps[play.at]!.right
    ? { ...play, filled: true, atOnce: play.atOnce + (play.tried.length ? 0 : 1) }
    : { ...play, tried: [...play.tried, word] };
}

export const nextGap = (play: GapPlay, gaps: readonly Gap[]): GapPlay =>
  play.filled && play.at < gaps.length - 1
    ? { ...play, at: play.at + 1, filled: false, tried: [] }
    : play;

/** The words to choose from, in an order that does not give the right one away. */
export const wordsOf = (gap: Gap): string[] =>
  shuffle([gap.right, ...gap.wrong].map((id) => ({ id }))).map(({ id }) => id);

export const definitionFaults = (sentence: string, gaps: readonly Gap[]): string[] => [
  ...twice(
    'gaps',
    gaps.map(({ id }) => id),
  ),
  ...unknown(
    'gap',
    [...sentence.matchAll(/\[([^\]]+)\]/g)].map(([, id = '']) => id),
    gaps.map(({ id }) => id),
  ),
  ...gaps
    .filter(({ id }) => !sentence.includes(`[${id}]`))
    .map(({ id }) => `gap ${id} is not in the sentence`),
  ...gaps.flatMap(({ right, wrong }) => twice('words', [right, ...wrong])),
];
