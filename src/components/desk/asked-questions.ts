import { checkLanguage, showQuestion } from '~/components/lesson/show-question';
import { href, type Lang } from '~/components/shell/paths';
import { PATHS } from '~/components/shell/pictograms';
import type { Strings } from '~/components/shell/strings';
import type { Question } from '~/schemas/question';
import type { AskedQuestions } from './debrief-questions';

/** Questions of the bank as the debrief asks them; undefined where there are none. */
export function askedQuestions(
  questions: readonly Question[],
  lang: Lang,
  all: Pick<Strings, 'lesson' | 'report'>,
): AskedQuestions | undefined {
  if (questions.length === 0) return undefined;
  const asked = checkLanguage(questions, lang);
  const { tick, cross, chevron } = PATHS;
  return {
    questions: questions.map((question) => showQuestion(question, asked)),
    uiLang: lang,
    t: all.lesson.check,
    report: { t: all.report.item, page: href(lang, '/about/report/') },
    pictograms: { tick, cross, chevron },
  };
}
