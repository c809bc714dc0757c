import type en from '~/content/i18n/en/lesson.json';
import type { Pictogram } from '~/schemas/shared';

export type CheckStrings = (typeof en)['check'];

export const CHECK_PICTOGRAMS = ['tick', 'cross', 'chevron'] as const satisfies Pictogram[];
/** Paths of the drawings that the check shows. */
export type CheckPictograms = { readonly [p in (typeof CHECK_PICTOGRAMS)[number]]: string };
