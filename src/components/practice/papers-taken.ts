import type { TakenPaper } from '~/stores/paper';

/** The last result of each fixed paper, by its number. */
export function lastOfFixed(taken: readonly TakenPaper[]): ReadonlyMap<number, TakenPaper> {
  return new Map(
    taken.flatMap((entry): [number, TakenPaper][] =>
      entry.paper.kind === 'fixed' ? [[entry.paper.number, entry]] : [],
    ),
  );
}

/** The first of `count` fixed papers that was not taken; `undefined` when all were. */
export function firstNotTaken(count: number, taken: readonly TakenPaper[]): number | undefined {
  const lasts = lastOfFixed(taken);
  return Array.from({ length: count }, (_, i) => i + 1).find((number) => !lasts.has(number));
}
