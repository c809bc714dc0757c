import { OPTION_IDS, orderOptions, type ByOption, type OptionId } from '../item';

/** An item as far as its form goes. */
export interface FormItem {
  readonly id: string;
  readonly key: OptionId;
  readonly stem: string;
  readonly statements?: readonly string[] | undefined;
  readonly options: ByOption<{ readonly text: string }>;
}

/** An item as someone sees it who knows nothing of the subject: no key, options by place. */
export interface BlindItem {
  readonly stem: string;
  readonly options: readonly string[];
}

export function blindItem({ id, stem, statements = [], options }: FormItem): BlindItem {
  return {
    stem: [stem, ...statements].join(' '),
    options: orderOptions(id).map((option) => options[option].text),
  };
}

/** The place on the page, from 0, of an item's key. */
export const placeOfKey = ({ id, key }: Pick<FormItem, 'id' | 'key'>): number =>
  orderOptions(id).indexOf(key);

/** Words from which on a stem of more than one sentence has room for a situation. */
const SITUATION_WORDS = 20;

/** Whether a stem tells a situation before it asks: two sentences or more, of twenty words or more in all. */
export const tellsSituation = (stem: string): boolean =>
  /[.!?][”"]?\s+[\p{Lu}“"[]/u.test(stem) && stem.split(/\s+/).length >= SITUATION_WORDS;

/** Words that say nothing about a subject, in both languages. */
const STOP_WORD =
  /^(?:a|an|and|are|as|at|be|by|for|from|in|is|it|its|of|on|or|that|the|this|to|what|when|which|who|with|de|een|en|het|met|op|te|van|voor|wat|welke|wie|zijn)$/;

export const contentWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((w) => !STOP_WORD.test(w)));

export const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

const countOf = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

export const absolutes = (text: string): number =>
  countOf(
    /\b(?:always|never|only|all|every|must|none|any|has to|altijd|nooit|alleen|uitsluitend|alle|elke|moet)\b/gi,
    text,
  );
export const punctuation = (text: string): number => countOf(/[,;:()“”"'’-]/g, text);
export const digits = (text: string): number => countOf(/\d/g, text);
/** Words with a capital, the first word aside. */
export const capitalWords = (text: string): number => countOf(/(?<=\s)\p{Lu}/gu, text);

export const optionTexts = ({ options }: Pick<FormItem, 'options'>): string[] =>
  OPTION_IDS.map((id) => options[id].text);
