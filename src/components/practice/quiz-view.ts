import {
  CRITERIA,
  PRACTICE_POINTS,
  isAbout,
  parsePoint,
  pointName,
  type AnswerLog,
  type BankItem,
  type QuizChoice,
  type QuizKind,
} from '~/exam';
import type { CheckFlow } from '~/components/lesson/check-flow';
import { startCheck } from '~/components/lesson/check-flow';
import { lastResults } from '~/components/lesson/check-restore';
import type { ShownQuestion } from '~/components/lesson/check-question';
import { showItem } from '~/components/lesson/show-question';
import type { Strings } from '~/components/shell/strings';
import type { Answers } from '~/stores/answers';
import type { RunningQuiz } from '~/stores/quiz';

/** A thing that a quiz can be about, by the name that readers know it by. */
export interface Topic {
  readonly of: string;
  readonly name: string;
}
export type Topics = Readonly<Record<Exclude<QuizKind, 'mixed' | 'missed'>, readonly Topic[]>>;

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Modules, criteria and practices with their names, for the page that asks what a quiz is about. */
export function topicsOf(
  modules: readonly string[],
  { learn, syllabus, quiz }: Pick<Strings, 'learn' | 'syllabus' | 'quiz'>,
): Topics {
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = learn.modules;
  const wide: Readonly<Record<string, string | undefined>> = quiz.wide;
  const purposes = syllabus.practices['6.1'];
  return {
    module: modules.map((of) => ({ of, name: titles[of]?.title ?? of })),
    criterion: CRITERIA.map((of) => ({
      of,
      name: `${of} ${wide[of] ?? syllabus.criteria[of]}`,
    })),
    practice: [...PRACTICE_POINTS].map(([of, points]) => {
      const letter = points.at(-1)?.charCodeAt(3) ?? 0;
      return { of, name: `${upper(purposes[letter - 97] ?? of)} (${pointName(of)})` };
    }),
  };
}

/** How many items a quiz may ask, and how many of them were never answered. */
export function supplyOf(items: readonly BankItem[], choice: QuizChoice, log: AnswerLog) {
  const pool = items.filter((item) => isAbout(choice, item, log));
  return { all: pool.length, unseen: pool.filter(({ id }) => !log[id]?.length).length };
}

/** A quiz as the page asks it: an item that left the bank is left out. */
export function questionsOf(quiz: RunningQuiz, items: readonly BankItem[]): ShownQuestion[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return quiz.ids.flatMap((id) => {
    const item = byId.get(id);
    return item ? [showItem(item, quiz.startedAt)] : [];
  });
}

/** A quiz where the reader left it: only answers given since it began count. */
export function flowOf(
  questions: readonly ShownQuestion[],
  answers: Answers,
  startedAt: number,
): CheckFlow {
  const keyed = questions.map(({ id, key }) => ({ id, key }));
  const since = keyed.flatMap(({ id }) => {
    const given = (answers[id] ?? []).filter(({ at }) => at >= startedAt);
    return given.length > 0 ? [[id, given] as const] : [];
  });
  return startCheck(keyed, lastResults(keyed, Object.fromEntries(since)));
}

/** The criterion of a point, `2.2` of `2.2c`. */
export const criterionOf = (point: string) => parsePoint(point)?.criterion;
