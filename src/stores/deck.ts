import { atom } from 'nanostores';
import type { Card, Deck } from '~/recall';
import { isObject } from './shape';

export type { Card };

/** Where the deck is: on its way, here, or lost on the way. */
export type DeckState =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly deck: Deck }
  | { readonly status: 'failed' };

export const deck = atom<DeckState>({ status: 'waiting' });

const isDeck = (raw: unknown): raw is Deck => isObject(raw) && Array.isArray(raw['cards']);

/** Fetches the deck of one language; `address` is that of `/data/cards.<lang>.json`. */
export async function loadDeck(
  address: string,
  get: (address: string) => Promise<Response> = fetch,
): Promise<void> {
  deck.set({ status: 'waiting' });
  try {
    const response = await get(address);
    const raw: unknown = response.ok ? await response.json() : undefined;
    deck.set(isDeck(raw) ? { status: 'ready', deck: raw } : { status: 'failed' });
  } catch {
    // No network, or not JSON: failed, like any answer that is not a deck.
    deck.set({ status: 'failed' });
  }
}
