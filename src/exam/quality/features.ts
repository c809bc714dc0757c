import {
  absolutes,
  capitalWords,
  contentWords,
  digits,
  punctuation,
  shared,
  type BlindItem,
} from './surface';

/** What a model may see of an option: its form, never its meaning. */
export const FEATURES = [
  'length-rank',
  'is-longest',
  'is-shortest',
  'words-of-stem',
  'words-of-options',
  'absolutes',
  'punctuation',
  'digits',
  'capital-words',
  'second',
  'third',
  'fourth',
] as const;

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** How far each value lies from the mean of the four: a cue sets an option apart from the others. */
function apart(values: readonly number[]): number[] {
  const mean = sum(values) / values.length;
  return values.map((value) => value - mean);
}

/** A row for each option, in the order of `FEATURES`. */
export function featureRows({ stem, options }: BlindItem): number[][] {
  const lengths = options.map((text) => text.length);
  const words = options.map(contentWords);
  const asked = contentWords(stem);
  const among = (value: number) => lengths.filter((other) => other < value).length;
  const columns = [
    apart(lengths.map(among)),
    apart(lengths.map((l) => Number(l === Math.max(...lengths)))),
    apart(lengths.map((l) => Number(l === Math.min(...lengths)))),
    apart(words.map((own) => shared(own, asked))),
    apart(words.map((own) => sum(words.map((other) => shared(own, other))) - own.size)),
    apart(options.map(absolutes)),
    apart(options.map(punctuation)),
    apart(options.map(digits)),
    apart(options.map(capitalWords)),
    ...[1, 2, 3].map((place) => options.map((_, at) => Number(at === place))),
  ];
  return options.map((_, at) => columns.map((column) => column[at] ?? 0));
}
