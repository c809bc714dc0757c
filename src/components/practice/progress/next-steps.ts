import type { BankItem, Slot } from '~/exam';

/** The part of an item that says where it belongs. */
export type ListedItem = Pick<BankItem, 'id' | 'criterion' | 'key' | 'lesson'>;
export type Log = Readonly<Record<string, readonly { readonly option: string }[]>>;

/** The quiz about a slot, as the address of the quiz page names it. */
export const quizHash = (slot: Slot): string =>
  slot.startsWith('7.1') ? `#practice:${slot}` : `#criterion:${slot}`;

const isMissed = ({ id, key }: ListedItem, log: Log) => {
  const last = Object.hasOwn(log, id) ? log[id]?.at(-1) : undefined;
  return last !== undefined && last.option !== key;
};

/**
 * The lesson to read for some items: the one with most items whose last answer was wrong. Of two
 * alike the one that is not done, then the earlier one on the path.
 *
 * @param path lesson ids in walking order; a lesson that is not on it is not offered
 */
export function lessonFor(
  items: readonly ListedItem[],
  log: Log,
  path: readonly string[],
  isDone: (lessonId: string) => boolean,
): string | undefined {
  const missed = new Map<string, number>();
  for (const item of items) {
    const before = missed.get(item.lesson) ?? 0;
    missed.set(item.lesson, before + (isMissed(item, log) ? 1 : 0));
  }
  return path
    .filter((id) => missed.has(id))
    .toSorted(
      (a, b) =>
        (missed.get(b) ?? 0) - (missed.get(a) ?? 0) || Number(isDone(a)) - Number(isDone(b)),
    )[0];
}
