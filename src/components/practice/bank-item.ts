import twins from '~/content/item-twins.json';
import type { BankItem } from '~/exam';
import type { Question } from '~/schemas/question';

const GROUPS = new Map(twins.flatMap((ids, group) => ids.map((id) => [id, group] as const)));

/** A question as the bank's data file holds it in one language: English where it has no Dutch. */
export function bankItem(question: Question, module: string, asked: 'en' | 'nl'): BankItem {
  const { id, criterion, style, key, lesson, en, nl } = question;
  const lang = asked === 'nl' && nl ? 'nl' : 'en';
  const words = lang === 'nl' && nl ? nl : en;
  const group = GROUPS.get(id);
  const kin = group === undefined ? {} : { twins: group };
  return { id, criterion, style, key, lesson, module, lang, ...words, ...kin };
}
