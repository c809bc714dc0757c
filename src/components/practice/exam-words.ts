import { fill } from '~/components/shell/fill';
import type en from '~/content/i18n/en/exam.json';
import type { PaperName } from '~/exam';
import type { Pictogram } from '~/schemas/shared';

export type ExamStrings = Omit<typeof en, 'landing'>;

export const EXAM_PICTOGRAMS = [
  'flag',
  'left',
  'right',
  'tick',
  'cross',
  'chevron',
] as const satisfies Pictogram[];
/** Paths of the drawings that the exam shows. */
export type ExamPictograms = { readonly [p in (typeof EXAM_PICTOGRAMS)[number]]: string };

/** `Mock exam 3`, or `Fresh paper 482913`. */
export function paperTitle(name: PaperName, t: ExamStrings['sitting']): string {
  return name.kind === 'fixed'
    ? fill(t.fixed, { n: name.number })
    : fill(t.fresh, { seed: name.seed });
}
