import type { BankItem } from '~/exam';
import type { Question } from '~/schemas/question';

/** A question as the bank's data file holds it in one language: English where it has no Dutch. */
export function bankItem(question: Question, module: string, asked: 'en' | 'nl'): BankItem {
  const { id, criterion, style, key, lesson, en, nl } = question;
  const lang = asked === 'nl' && nl ? 'nl' : 'en';
  return { id, criterion, style, key, lesson, module, lang, ...(lang === 'nl' && nl ? nl : en) };
}
