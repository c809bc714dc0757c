import type en from '~/content/i18n/en/lesson.json';
import type { Bet } from '~/schemas/lesson';

export type BetStrings = (typeof en)['bet'];

export interface BetProps {
  readonly lessonId: string;
  readonly bet: Bet;
  readonly t: BetStrings;
  /** Language of the interface words, where it is not that of the lesson. */
  readonly uiLang: string | undefined;
  /** Path of each option's drawing, by option id. */
  readonly pictograms: Readonly<Record<string, string>>;
}
