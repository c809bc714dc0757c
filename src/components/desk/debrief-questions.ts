import type { CheckPictograms, CheckStrings } from '~/components/lesson/check-props';
import type { ShownQuestion } from '~/components/lesson/check-question';

/** What the debrief asks of the bank, with the words and drawings of a lesson's check. */
export interface AskedQuestions {
  readonly questions: readonly ShownQuestion[];
  /** Language of the questions, where it is not that of the page. */
  readonly lang: string | undefined;
  readonly t: CheckStrings;
  readonly pictograms: CheckPictograms;
}
