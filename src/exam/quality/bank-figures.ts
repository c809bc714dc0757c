import { CRITERIA, SYLLABUS, parsePoint, type Criterion } from '../syllabus';
import { OPTION_IDS, STYLES, type Style } from '../item';
import { guessedByModel } from './blind-model';
import { interval, type ShareInterval } from './binomial';
import { GUESSERS, guessed, type Guesser } from './guessers';
import { placeOfKey, tellsSituation, type FormItem } from './surface';

export interface CountedItem extends FormItem {
  readonly criterion: string;
  readonly style: Style;
}

/** How someone fares who goes by form alone. */
export interface GuesserFigure {
  readonly name: Guesser | 'model';
  readonly right: number;
  readonly of: number;
  readonly interval: ShareInterval;
  /** Right answers on each fixed paper. */
  readonly papers: readonly number[];
}

export interface BankFigures {
  readonly items: number;
  readonly byCriterion: readonly (readonly [Criterion, number])[];
  readonly byStyle: readonly (readonly [Style, number])[];
  /** Items of Bloom level 1, recall, and 2, understand, as the syllabus sets it for their criterion. */
  readonly byBloom: readonly [recall: number, understand: number];
  /** Items whose stem tells a situation. */
  readonly situations: number;
  readonly guessers: readonly GuesserFigure[];
  /** Of the items whose options may differ in length, how many have the longest option as key. */
  readonly longest: { readonly keys: number; readonly of: number };
  /** Mean length of a key over that of the other options. */
  readonly lengthRatio: number;
  /** How often the key stands in each place of the page. */
  readonly places: readonly number[];
}

const count = <T>(values: readonly T[], value: T) => values.filter((v) => v === value).length;

type Keyed = Pick<FormItem, 'key' | 'options'>;

function lengths({ key, options }: Keyed) {
  const others = OPTION_IDS.filter((id) => id !== key).map((id) => options[id].text.length);
  return { key: options[key].text.length, others };
}

/** The key's length over the mean of the other three: 1 gives nothing away. */
export function keyLengthRatio(item: Keyed): number {
  const { key, others } = lengths(item);
  return key / (others.reduce((a, b) => a + b, 0) / others.length);
}

const isLongest = (item: Keyed) => {
  const { key, others } = lengths(item);
  return others.every((other) => key > other);
};

/** What an item gives away by its form, over the bank and on each fixed paper. Lists are pairs, all of one length. */
export function bankFigures(
  items: readonly CountedItem[],
  papers: readonly (readonly string[])[],
): BankFigures {
  const inWords = items.filter(({ style }) => style !== 'list');
  const criteria = items.map(({ criterion }) => parsePoint(criterion)?.criterion);
  const blooms = criteria.map((criterion) => criterion && SYLLABUS[criterion].bloom);
  const places = items.map(placeOfKey);
  const figure = (name: GuesserFigure['name'], right: ReadonlySet<string>): GuesserFigure => ({
    name,
    right: right.size,
    of: items.length,
    interval: interval(right.size, items.length),
    papers: papers.map((paper) => paper.filter((id) => right.has(id)).length),
  });
  return {
    items: items.length,
    byCriterion: CRITERIA.map((c) => [c, count(criteria, c)]),
    byBloom: [count(blooms, 1), count(blooms, 2)],
    situations: items.filter(({ stem }) => tellsSituation(stem)).length,
    byStyle: STYLES.map((style) => [style, items.filter((item) => item.style === style).length]),
    guessers: [
      ...GUESSERS.map((name) => figure(name, guessed(name, items))),
      figure('model', guessedByModel(items)),
    ],
    longest: { keys: inWords.filter(isLongest).length, of: inWords.length },
    lengthRatio: inWords.reduce((sum, item) => sum + keyLengthRatio(item), 0) / inWords.length,
    places: OPTION_IDS.map((_, place) => count(places, place)),
  };
}
