import type { CheckStrings } from '~/components/lesson/check-props';
import { checkLanguage, showQuestion } from '~/components/lesson/check-question';
import { PATHS } from '~/components/shell/pictograms';
import type { Question } from '~/schemas/question';
import type { AskedQuestions } from './debrief-questions';

/** Questions of the bank as the debrief asks them; undefined where there are none. */
export function askedQuestions(
  questions: readonly Question[],
  lang: 'en' | 'nl',
  t: CheckStrings,
): AskedQuestions | undefined {
  if (questions.length === 0) return undefined;
  const asked = checkLanguage(questions, lang);
  const { tick, cross, chevron } = PATHS;
  return {
    questions: questions.map((question) => showQuestion(question, asked)),
    lang: asked === lang ? undefined : asked,
    t,
    pictograms: { tick, cross, chevron },
  };
}
