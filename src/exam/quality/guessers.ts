import {
  absolutes,
  blindItem,
  contentWords,
  placeOfKey,
  shared,
  type BlindItem,
  type FormItem,
} from './surface';

/** Ways to answer without knowing the subject. */
export const GUESSERS = [
  'longest',
  'shortest',
  'middle-length',
  'fewest-absolutes',
  'most-absolutes',
  'stem-words',
  'option-words',
  'first',
  'second',
  'third',
  'fourth',
] as const;
export type Guesser = (typeof GUESSERS)[number];

const place = (wanted: number) => (_: string, __: BlindItem, at: number) => (at === wanted ? 1 : 0);

/** Each gives every option a mark; the highest is chosen, the first of equals. */
const MARKS: { readonly [g in Guesser]: (option: string, item: BlindItem, at: number) => number } =
  {
    longest: (option) => option.length,
    shortest: (option) => -option.length,
    'middle-length': (option, { options }) => {
      const mean = options.reduce((sum, o) => sum + o.length, 0) / options.length;
      return -Math.abs(option.length - mean);
    },
    'fewest-absolutes': (option) => -absolutes(option),
    'most-absolutes': (option) => absolutes(option),
    'stem-words': (option, { stem }) => shared(contentWords(option), contentWords(stem)),
    'option-words': (option, { options }, at) =>
      options
        .filter((_, other) => other !== at)
        .reduce((sum, other) => sum + shared(contentWords(option), contentWords(other)), 0),
    first: place(0),
    second: place(1),
    third: place(2),
    fourth: place(3),
  };

/** The place, from 0, that a guesser chooses. */
export function guess(guesser: Guesser, item: BlindItem): number {
  const marks = item.options.map((option, at) => MARKS[guesser](option, item, at));
  return marks.indexOf(Math.max(...marks));
}

/** Ids of the items that a guesser gets right, with the options in the order of their id. */
export function guessed(guesser: Guesser, items: readonly FormItem[]): ReadonlySet<string> {
  const right = items.filter((item) => guess(guesser, blindItem(item)) === placeOfKey(item));
  return new Set(right.map(({ id }) => id));
}
