import { OPTION_IDS, type OptionId } from '~/exam';
import type { Answers } from '~/stores/answers';
import type { CheckFlow, Keyed } from './check-flow';

const isOption = (text: string): text is OptionId =>
  (OPTION_IDS as readonly string[]).includes(text);

/**
 * The last stored answer to each question, marked by today's key. An answer that names an option
 * the question does not have counts as none.
 */
export function lastResults(questions: readonly Keyed[], answers: Answers): CheckFlow['results'] {
  const results: Record<string, CheckFlow['results'][string]> = {};
  for (const { id, key } of questions) {
    const option = answers[id]?.at(-1)?.option;
    if (option !== undefined && isOption(option)) results[id] = { option, right: option === key };
  }
  return results;
}
