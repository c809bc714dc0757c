import { atom } from 'nanostores';

/**
 * Ids of the bets that were opened during this visit. A bet may be changed until the reader has seen
 * what happened; the sign that shows it and the signs that change it are two islands.
 */
export const openedBets = atom<ReadonlySet<string>>(new Set());

export function openBet(id: string): void {
  if (!openedBets.get().has(id)) openedBets.set(new Set(openedBets.get()).add(id));
}
