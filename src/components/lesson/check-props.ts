import type { ReportStrings } from '~/components/practice/report';
import type en from '~/content/i18n/en/lesson.json';
import type { Pictogram } from '~/schemas/shared';
import type { ShownQuestion } from './check-question';

export type CheckStrings = (typeof en)['check'];

export const CHECK_PICTOGRAMS = ['tick', 'cross', 'chevron'] as const satisfies Pictogram[];
/** Paths of the drawings that the check shows. */
export type CheckPictograms = { readonly [p in (typeof CHECK_PICTOGRAMS)[number]]: string };

/** Where a mistake in a question is reported, by the question's id. */
export interface ReportLinks {
  readonly t: Pick<ReportStrings, 'link' | 'newTab'>;
  readonly addresses: Readonly<Record<string, string>>;
}

/** Questions of the bank as a check asks them, with its words and drawings. */
export interface AskedQuestions {
  readonly questions: readonly ShownQuestion[];
  readonly t: CheckStrings;
  readonly report: ReportLinks;
  readonly pictograms: CheckPictograms;
}
