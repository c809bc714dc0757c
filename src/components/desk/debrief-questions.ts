import type { CheckPictograms, CheckStrings } from '~/components/lesson/check-props';
import type { ShownQuestion } from '~/components/lesson/check-question';
import type { ReportProps } from '~/components/practice/report';

/** What the debrief asks of the bank, with the words and drawings of a lesson's check. */
export interface AskedQuestions {
  readonly questions: readonly ShownQuestion[];
  /** Language of the page, where the questions may have another. */
  readonly uiLang: string;
  readonly t: CheckStrings;
  readonly report: ReportProps;
  readonly pictograms: CheckPictograms;
}
