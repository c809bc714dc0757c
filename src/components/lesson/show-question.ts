import { LETTERS, orderOptions, wordingMark, type BankItem } from '~/exam';
import type { Question } from '~/schemas/question';
import type { ShownQuestion } from './check-question';

type ItemWords = Omit<BankItem, 'criterion' | 'lesson' | 'module'>;

/** An item with its options in the order of `seed`. */
export function showItem(item: ItemWords, seed = 0): ShownQuestion {
  const { id, lang, key, style, stem, statements = [], options, trap, hook } = item;
  return {
    id,
    lang,
    version: wordingMark(item),
    key,
    style,
    stem,
    statements,
    options: orderOptions(id, seed).map((option, place) => ({
      id: option,
      letter: LETTERS[place] ?? '',
      ...options[option],
    })),
    trap,
    hook,
  };
}

export function showQuestion(question: Question, asked: 'en' | 'nl'): ShownQuestion {
  const { id, key, style, en, nl } = question;
  const lang = asked === 'nl' && nl ? 'nl' : 'en';
  return showItem({ id, key, style, lang, ...(lang === 'nl' && nl ? nl : en) });
}

/** Dutch where every question has it, so that a check never mixes languages. */
export function checkLanguage(questions: readonly Question[], lang: 'en' | 'nl'): 'en' | 'nl' {
  return lang === 'nl' && questions.every((q) => q.nl !== undefined) ? 'nl' : 'en';
}
