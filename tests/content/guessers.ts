import { orderOptions, type OptionId } from '~/exam';
import type { Question } from '~/schemas/question';

/** An item as someone sees it who knows nothing of the subject: no key, options by place. */
export interface BlindItem {
  readonly stem: string;
  readonly options: readonly string[];
}

const STOP_WORDS = new Set(
  'a an and are as at be by for from in is it its of on or that the this to what when which who with de een en het in is met of op te van voor wat welke wie zijn'.split(
    ' ',
  ),
);
const content = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((w) => !STOP_WORDS.has(w)));
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((word) => b.has(word)).length;
const ABSOLUTES =
  /\b(?:always|never|only|all|every|must|none|any|has to|altijd|nooit|alleen|uitsluitend|alle|elke|moet)\b/gi;

/** Each gives every option a mark and takes the highest; the first of equals. */
export const GUESSERS: Readonly<Record<string, (option: string, item: BlindItem) => number>> = {
  longest: (option) => option.length,
  shortest: (option) => -option.length,
  'fewest absolutes': (option) => -(option.match(ABSOLUTES)?.length ?? 0),
  'most absolutes': (option) => option.match(ABSOLUTES)?.length ?? 0,
  'most words of the stem': (option, { stem }) => overlap(content(option), content(stem)),
  'most words of the other options': (option, { options }) =>
    options
      .filter((other) => other !== option)
      .reduce((sum, other) => sum + overlap(content(option), content(other)), 0),
  'nearest the middle length': (option, { options }) => {
    const mean = options.reduce((sum, o) => sum + o.length, 0) / options.length;
    return -Math.abs(option.length - mean);
  },
  'first place': (option, { options }) => (option === options[0] ? 1 : 0),
  'second place': (option, { options }) => (option === options[1] ? 1 : 0),
  'third place': (option, { options }) => (option === options[2] ? 1 : 0),
  'fourth place': (option, { options }) => (option === options[3] ? 1 : 0),
};

/** How many of the items a guesser gets right, with the options in the order that readers see. */
export function hits(
  questions: readonly Pick<Question, 'id' | 'key' | 'en' | 'nl'>[],
  guess: (option: string, item: BlindItem) => number,
  lang: 'en' | 'nl' = 'en',
): number {
  return questions.filter((question) => {
    const words = question[lang];
    if (!words) return false;
    const order = orderOptions(question.id);
    const options = order.map((id: OptionId) => words.options[id].text);
    const item = { stem: [words.stem, ...(words.statements ?? [])].join(' '), options };
    const marks = options.map((option) => guess(option, item));
    return order[marks.indexOf(Math.max(...marks))] === question.key;
  }).length;
}

/** Chance of at most `k` successes in `n` tries at chance `p`: the exact binomial sum. */
export function atMost(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = k < 0 ? 0 : term;
  for (let i = 1; i <= k; i++) {
    term *= ((n - i + 1) / i) * (p / (1 - p));
    sum += term;
  }
  return Math.min(1, sum);
}

/** Exact 95 % interval (Clopper and Pearson) of a share of which `k` of `n` were seen. */
export function interval(k: number, n: number): readonly [low: number, high: number] {
  const solve = (f: (p: number) => number) => {
    let [low, high] = [0, 1];
    for (let i = 0; i < 60; i++) {
      const p = (low + high) / 2;
      if (f(p) > 0) low = p;
      else high = p;
    }
    return (low + high) / 2;
  };
  const low = k === 0 ? 0 : solve((p) => 0.025 - (1 - atMost(k - 1, n, p)));
  const high = k === n ? 1 : solve((p) => atMost(k, n, p) - 0.025);
  return [low, high];
}
