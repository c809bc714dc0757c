import type { Strings } from '~/components/shell/strings';
import type { Pictogram } from '~/schemas/shared';
import type { Buttons } from '~/stores/card-settings';
import type { Grade } from '~/stores/cards';

export type CardStrings = Omit<Strings['cards'], 'figure'>;

export const CARD_PICTOGRAMS = ['tick', 'cross', 'chevron'] as const satisfies Pictogram[];
export type CardPictograms = { readonly [p in (typeof CARD_PICTOGRAMS)[number]]: string };

/** The grades that a reader may give, in the order of their keys. */
export const GRADES_OF: { readonly [b in Buttons]: readonly Grade[] } = {
  two: ['again', 'good'],
  four: ['again', 'hard', 'good', 'easy'],
};

/** Seconds that a card and a question take, for the minutes of a sitting. */
const CARD_SECONDS = 12;
const ITEM_SECONDS = 45;

export const minutesOf = (cards: number, items: number): number =>
  Math.max(1, Math.round((cards * CARD_SECONDS + items * ITEM_SECONDS) / 60));
