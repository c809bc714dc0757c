import { atom } from 'nanostores';

export const TROUBLES = ['blocked', 'full', 'corrupt'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** The first thing that went wrong with keeping progress on this page, if any. */
export const storageTrouble = atom<Trouble | undefined>(undefined);

export function reportTrouble(trouble: Trouble): void {
  if (storageTrouble.get() === undefined) storageTrouble.set(trouble);
}
