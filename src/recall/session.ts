import type { Grade } from './memory';

/** A sitting: what is still to be asked, by id, and how much is done. */
export interface Session {
  readonly queue: readonly string[];
  readonly done: number;
}

/** Cards that come between a forgotten card and its second showing. */
const GAP = 4;

export const startSession = (ids: readonly string[]): Session => ({ queue: ids, done: 0 });

/** The first of the queue is graded. Forgotten, it comes back after a few others. */
export function gradeFirst({ queue, done }: Session, grade: Grade): Session {
  const [first, ...rest] = queue;
  if (first === undefined) return { queue, done };
  if (grade === 'again') rest.splice(GAP, 0, first);
  return { queue: rest, done: done + 1 };
}
