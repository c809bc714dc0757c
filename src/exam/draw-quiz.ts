import { hashText } from './hash';
import { isAbout, isMissed, type AnswerLog, type QuizChoice, type QuizItem } from './quiz-choice';
import { SYLLABUS, parsePoint } from './syllabus';

export const QUIZ_LENGTH = { min: 5, max: 40, usual: 10 } as const;

/** What is new comes before what was missed, and that before what was right longest ago. */
function freshness(item: QuizItem, log: AnswerLog): readonly [stage: number, at: number] {
  const last = log[item.id]?.at(-1);
  if (!last) return [0, 0];
  return isMissed(item, log) ? [1, last.at] : [2, last.at];
}

function byFreshness<T extends QuizItem>(items: readonly T[], log: AnswerLog, seed: number): T[] {
  const rows = items.map((item) => ({
    item,
    fresh: freshness(item, log),
    chance: hashText(`${seed}:draw:${item.id}`),
  }));
  rows.sort((a, b) => a.fresh[0] - b.fresh[0] || a.fresh[1] - b.fresh[1] || a.chance - b.chance);
  return rows.map(({ item }) => item);
}

/**
 * Takes from each criterion what its marks in a paper ask for: the k-th item of a criterion with m
 * marks stands at (k - 1/2) / m, and the lowest come first (Webster's way to hand out seats).
 */
function byMarks<T extends QuizItem>(items: readonly T[]): T[] {
  const taken = new Map<string, number>();
  const rows = items.map((item) => {
    const criterion = parsePoint(item.criterion)?.criterion;
    if (criterion === undefined) return { item, place: Infinity };
    const k = (taken.get(criterion) ?? 0) + 1;
    taken.set(criterion, k);
    return { item, place: (k - 0.5) / SYLLABUS[criterion].marks };
  });
  return rows.sort((a, b) => a.place - b.place).map(({ item }) => item);
}

/**
 * The items of a quiz, in the order of asking: at most `length` of those it may ask, the freshest
 * first to be taken, a mixed quiz by the marks of a paper. The same arguments give the same quiz.
 */
export function drawQuiz<T extends QuizItem>(
  choice: QuizChoice,
  items: readonly T[],
  log: AnswerLog,
  { length, seed }: { readonly length: number; readonly seed: number },
): T[] {
  const pool = items.filter((item) => isAbout(choice, item, log));
  const fresh = byFreshness(pool, log, seed);
  const drawn = (choice.kind === 'mixed' ? byMarks(fresh) : fresh).slice(0, length);
  const place = (item: T) => hashText(`${seed}:ask:${item.id}`);
  return drawn.sort((a, b) => place(a) - place(b));
}
