import type { AnswerLog, QuizItem } from './quiz-choice';
import { CRITERIA, parsePoint, type Criterion } from './syllabus';

/** Different items of a criterion in a row whose first answer was right. */
export interface Streak {
  readonly criterion: Criterion;
  readonly now: number;
  readonly best: number;
}

/**
 * Streaks of understanding: only the first answer to an item counts, so neither days nor repeats
 * lengthen one. Criteria without an answer are left out.
 */
export function streaks(items: readonly QuizItem[], log: AnswerLog): Streak[] {
  const firsts = items.flatMap(({ id, key, criterion }) => {
    const first = log[id]?.[0];
    const of = parsePoint(criterion)?.criterion;
    return first && of ? [{ of, at: first.at, right: first.option === key }] : [];
  });
  firsts.sort((a, b) => a.at - b.at);
  return CRITERIA.flatMap((criterion) => {
    const own = firsts.filter(({ of }) => of === criterion);
    let now = 0;
    let best = 0;
    for (const { right } of own) {
      now = right ? now + 1 : 0;
      best = Math.max(best, now);
    }
    return own.length > 0 ? [{ criterion, now, best }] : [];
  });
}
