import type { AskedQuestions } from '~/components/lesson/check-props';
import type { Lang } from '~/components/shell/paths';
import type { ScenarioFile } from '~/schemas/scenario';
import type { LabStrings } from './format';
import type { LessonLink, SyllabusWords } from './lab-context';
import type { TrailSign } from './trail';

/** All that a page of the lab is told when it is built. */
export interface LabData {
  readonly lang: Lang;
  readonly t: LabStrings;
  readonly scenario: ScenarioFile;
  /** By lesson id. */
  readonly lessons: Readonly<Record<string, LessonLink>>;
  readonly trail: readonly TrailSign[];
  readonly points: SyllabusWords;
  /** What the debrief asks; absent where it asks nothing. */
  readonly asked?: AskedQuestions | undefined;
}
