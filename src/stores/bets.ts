import { inBrowser } from './browser-storage';
import { isMoment, isObject, parseEntries } from './shape';
import type { RecordKind } from './stored';

export interface PlacedBet {
  readonly option: string;
  readonly at: number;
}
/** By bet id. */
export type Bets = Readonly<Record<string, PlacedBet>>;

function parseBet(raw: unknown): PlacedBet | undefined {
  return isObject(raw) && typeof raw['option'] === 'string' && isMoment(raw['at'])
    ? { option: raw['option'], at: raw['at'] }
    : undefined;
}

export const betsRecord: RecordKind<Bets> = {
  key: 'service-camp:bets',
  version: 1,
  empty: {},
  parse: (raw) => parseEntries(raw, parseBet),
};

const stored = inBrowser(betsRecord);
export const bets = stored.store;

export function placeBet(betId: string, option: string, at: number): void {
  stored.change((now) => ({ ...now, [betId]: { option, at } }));
}
