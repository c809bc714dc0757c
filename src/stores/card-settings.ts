import { inBrowser } from './browser-storage';
import { isMoment, isObject } from './shape';
import type { RecordKind } from './stored';

/** `two`: forgotten or known. `four`: also hard and easy. */
export const BUTTONS = ['two', 'four'] as const;
export type Buttons = (typeof BUTTONS)[number];

export interface CardSettings {
  readonly buttons: Buttons;
  /** Ask also what the exam does not. */
  readonly extra: boolean;
  /** Ask the English word for a Dutch one. Left out: only on the Dutch site. */
  readonly translations?: boolean;
  /** Cards a day towards the exam; left out where the reader has chosen no plan. */
  readonly pace?: number;
  /** Milliseconds since 1970 of the last change. */
  readonly at: number;
}

function parseSettings(raw: unknown): CardSettings | undefined {
  if (!isObject(raw)) return undefined;
  const { buttons, extra, translations, pace, at, ...foreign } = raw;
  const known = BUTTONS.find((one) => one === buttons);
  if (Object.keys(foreign).length > 0) return undefined;
  if (!known || typeof extra !== 'boolean' || !isMoment(at)) return undefined;
  if (translations !== undefined && typeof translations !== 'boolean') return undefined;
  if (pace !== undefined && !(isMoment(pace) && pace >= 1)) return undefined;
  return {
    buttons: known,
    extra,
    ...(translations === undefined ? {} : { translations }),
    ...(pace === undefined ? {} : { pace }),
    at,
  };
}

export const cardSettingsRecord: RecordKind<CardSettings> = {
  key: 'service-camp:card-settings',
  version: 1,
  empty: { buttons: 'four', extra: true, at: 0 },
  parse: parseSettings,
};

const stored = inBrowser(cardSettingsRecord);
export const cardSettings = stored.store;

export function changeCardSettings(change: Partial<Omit<CardSettings, 'at'>>, at: number): void {
  stored.change((now) => ({ ...now, ...change, at }));
}
