import { SvelteSet } from 'svelte/reactivity';

/**
 * Ids of the bets that were opened during this visit. A bet may be changed until the reader has seen
 * what happened; the sign that shows it and the signs that change it are two islands.
 */
export const openedBets = new SvelteSet<string>();
