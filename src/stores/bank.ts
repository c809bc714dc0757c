import { atom } from 'nanostores';
import type { Bank } from '~/exam';
import { isObject } from './shape';

/** Where the question bank is: on its way, here, or lost on the way. */
export type BankState =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly bank: Bank }
  | { readonly status: 'failed' };

export const bank = atom<BankState>({ status: 'waiting' });

let asked: string | undefined;

const isBank = (raw: unknown): raw is Bank =>
  isObject(raw) && Array.isArray(raw['items']) && Array.isArray(raw['papers']);

/**
 * Fetches the bank of one language; `address` is that of `/data/bank.<lang>.json`. Asked again for the
 * same address it does nothing, unless the last try failed.
 */
export async function loadBank(
  address: string,
  get: (address: string) => Promise<Response> = fetch,
): Promise<void> {
  if (asked === address && bank.get().status !== 'failed') return;
  asked = address;
  bank.set({ status: 'waiting' });
  let state: BankState = { status: 'failed' };
  try {
    const response = await get(address);
    const raw: unknown = response.ok ? await response.json() : undefined;
    if (isBank(raw)) state = { status: 'ready', bank: raw };
  } catch {
    // No network, or not JSON: failed, like any answer that is not a bank.
  }
  if (asked === address) bank.set(state);
}
