import { reportAddress } from '~/components/practice/report';
import { REPOSITORY } from '~/components/practice/repository';
import { href, type Lang } from '~/components/shell/paths';
import { PATHS } from '~/components/shell/pictograms';
import type { Strings } from '~/components/shell/strings';
import type { Question } from '~/schemas/question';
import type { AskedQuestions } from './check-props';
import { checkLanguage, showQuestion } from './show-question';

/** What a check is given; it runs on the server, so that a page has no script for it. */
export function askQuestions(
  questions: readonly Question[],
  lang: Lang,
  all: Pick<Strings, 'lesson' | 'report'>,
): AskedQuestions {
  const asked = checkLanguage(questions, lang);
  const shown = questions.map((question) => showQuestion(question, asked));
  const t = all.report.item;
  const page = href(lang, '/about/report/');
  const { tick, cross, chevron } = PATHS;
  return {
    questions: shown,
    t: all.lesson.check,
    report: {
      t: { link: t.link, newTab: t.newTab },
      addresses: Object.fromEntries(
        shown.map((item) => [item.id, reportAddress(item, { t, page }, REPOSITORY)]),
      ),
    },
    pictograms: { tick, cross, chevron },
  };
}
