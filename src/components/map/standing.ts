/** What a reader's progress means on the map. Pure: the stored record comes in, answers come out. */

/** The part of the stored record that the map reads. */
export interface Visit {
  readonly stops: readonly string[];
  readonly visitedAt: number;
  readonly doneAt?: number | undefined;
}
export type Visits = Readonly<Record<string, Visit>>;

export interface Stop {
  readonly id: string;
  readonly minutes: number;
}

export const isDone = (visits: Visits, lessonId: string): boolean =>
  visits[lessonId]?.doneAt !== undefined;

/** A place is lit when it teaches something and all of it is done. */
export const isLit = (visits: Visits, lessons: readonly string[]): boolean =>
  lessons.length > 0 && lessons.every((id) => isDone(visits, id));

/**
 * The lesson to go on with: the one visited last, if it isn't done; else the first that isn't.
 * `undefined` when all of them are done.
 */
export function nextLesson<L extends { readonly id: string }>(
  walk: readonly L[],
  visits: Visits,
): L | undefined {
  const open = walk.filter(({ id }) => !isDone(visits, id));
  const visited = open.filter(({ id }) => visits[id]);
  return (
    visited.toSorted((a, b) => visits[b.id]!.visitedAt - visits[a.id]!.visitedAt)[0] ?? open[0]
  );
}

/** Minutes from the stop that the reader reached last; the whole lesson for who is new to it. */
export function minutesLeft(stops: readonly Stop[], visit: Visit | undefined): number {
  const last = stops.findLastIndex(({ id }) => visit?.stops.includes(id));
  return stops.slice(Math.max(0, last)).reduce((sum, { minutes }) => sum + minutes, 0);
}
