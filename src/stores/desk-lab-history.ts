/** A value with what it was before and what was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
}

const LONGEST = 100;

export const startHistory = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/** A new value; what was undone before it is gone. `merge` makes it one step with the previous change. */
export function change<T>(history: History<T>, now: T, merge = false): History<T> {
  if (merge && history.past.length > 0) return { ...history, now, future: [] };
  return { past: [...history.past, history.now].slice(-LONGEST), now, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
  if (history.past.length === 0) return history;
  const past = history.past.slice(0, -1);
  const now = history.past[past.length] as T;
  return { past, now, future: [history.now, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [now, ...future] = history.future;
  if (now === undefined) return history;
  return { past: [...history.past, history.now], now, future };
}
