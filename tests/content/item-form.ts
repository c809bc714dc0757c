import { OPTION_IDS, keyLengthRatio } from '~/exam';
import type { Question } from '~/schemas/question';

export type ItemWords = Question['en'];

const optionTexts = (words: ItemWords) => OPTION_IDS.map((id) => words.options[id].text);
const same = <T>(values: readonly T[]) => new Set(values).size === 1;
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const PAIR = /^([1-4]) (?:and|en) ([1-4])$/;

/** What the form of one item gives away or gets wrong, in plain words. */
export function formFaults(
  { style, key }: Pick<Question, 'style' | 'key'>,
  words: ItemWords,
): string[] {
  const texts = optionTexts(words);
  const faults: string[] = [];
  const hold = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(fault);
  };
  hold(/\?$/.test(words.stem) || words.stem.includes('[?]'), 'the stem asks no question');
  hold(same(texts.map((t) => /[.!?]$/.test(t))), 'some options end with a full stop, some don’t');
  hold(same(texts.map((t) => /^\p{Lu}/u.test(t))), 'some options start with a capital, some don’t');
  hold(new Set(texts.map(plain)).size === 4, 'two options say the same');
  hold(
    !texts.some((t) =>
      /\b(?:all|none|both) of (?:the|these)\b|\b(?:alle|geen) van de(?:ze)?\b/i.test(t),
    ),
    'an option speaks of the other options',
  );
  const reasons = OPTION_IDS.map((id) => words.options[id].rationale);
  hold(new Set(reasons.map(plain)).size === 4, 'two options have the same reason');
  for (const id of OPTION_IDS) {
    hold(
      /^.{30,}[.!?”]$/s.test(words.options[id].rationale),
      `the rationale of ${id} is no whole sentence`,
    );
    hold(
      !/\b(?:option|answer|optie|antwoord) [A-D]\b/i.test(words.options[id].rationale),
      `the rationale of ${id} names a letter, and letters go by place`,
    );
  }
  if (style === 'list') {
    hold(new Set(words.statements?.map(plain)).size === 4, 'a list has four different statements');
    hold(!/\b(?:NOT|NIET|GEEN)\b/.test(words.stem), 'a list question is never negative');
    hold(/\b(?:TWO|TWEE)\b/.test(words.stem), 'a list question asks for TWO');
    hold(
      texts.every((t) => PAIR.test(t)),
      'an option of a list question is a pair such as “1 and 3”',
    );
    hold(
      texts.every((t) => (PAIR.exec(t)?.[1] ?? '') < (PAIR.exec(t)?.[2] ?? '')),
      'a pair is in order',
    );
  } else {
    const ratio = keyLengthRatio({ key, options: words.options });
    hold(
      ratio <= 1.5 && ratio >= 1 / 1.5,
      `the key is ${ratio.toFixed(2)} times as long as the others`,
    );
  }
  return faults;
}
