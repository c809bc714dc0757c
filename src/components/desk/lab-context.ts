import { createContext } from 'svelte';
import type { Lang } from '~/components/shell/paths';
import type { MissionFile } from '~/schemas/scenario';
import type { CompareDesk } from '~/stores/desk-lab-compare';
import type { MissionDesk } from '~/stores/desk-lab-mission';
import type { DeskLab } from '~/stores/desk-lab';
import type { Format, LabStrings } from './format';
import type { UndoSteps } from './undo-steps';

/** A lesson that the lab leads to. */
export interface LessonLink {
  readonly title: string;
  readonly href: string;
}

/** What every part of the lab page speaks with. */
export interface LabContext {
  readonly lang: Lang;
  readonly t: LabStrings;
  readonly format: Format;
  readonly words: MissionFile['en'];
  readonly lab: DeskLab;
  readonly mission: MissionDesk;
  readonly rules: MissionFile['mission'];
  readonly compare: CompareDesk;
  /** Undo, redo and reset, each said aloud. */
  readonly steps: UndoSteps;
  /** By lesson id; a lesson that is not written is not here. */
  readonly lessons: Readonly<Record<string, LessonLink>>;
}

export const [useLab, provideLab] = createContext<LabContext>();
