import { createContext } from 'svelte';
import type { Lang } from '~/components/shell/paths';
import type { ReadableAtom } from 'nanostores';
import type { MissionFile, ScenarioFile, ScenarioWords } from '~/schemas/scenario';
import type { CompareDesk, Compared } from '~/stores/desk-lab-compare';
import type { Mission, MissionDesk, MissionPhase } from '~/stores/desk-lab-mission';
import type { DeskLab } from '~/stores/desk-lab';
import type { Format, LabStrings } from './format';
import type { TrailSign } from './trail';
import type { UndoSteps } from './undo-steps';

/** A lesson that the lab leads to. */
export interface LessonLink {
  readonly title: string;
  readonly href: string;
}

/** What the parts of a mission speak with besides. */
export interface MissionContext {
  readonly desk: MissionDesk;
  readonly rules: Mission;
  readonly words: MissionFile['en'];
  /** The change that the question is about, run beside the start. */
  readonly trial: ReadableAtom<Compared>;
  /** Points of the syllabus as people write them, and what they are called. */
  readonly points: SyllabusWords;
}

export type SyllabusWords = Readonly<
  Record<string, { readonly code: string; readonly words: string } | undefined>
>;

/** What every part of the lab page speaks with. */
export interface LabContext {
  readonly lang: Lang;
  readonly t: LabStrings;
  readonly format: Format;
  readonly words: ScenarioWords;
  readonly lab: DeskLab;
  /** Absent in a scenario that is only there to play with. */
  readonly mission: MissionContext | undefined;
  readonly phase: ReadableAtom<MissionPhase>;
  readonly compare: CompareDesk;
  /** Undo, redo and reset, each said aloud. */
  readonly steps: UndoSteps;
  /** By lesson id; a lesson that is not written is not here. */
  readonly lessons: Readonly<Record<string, LessonLink>>;
  readonly trail: readonly TrailSign[];
}

export const [useLab, provideLab] = createContext<LabContext>();
/** Only for what is shown of a mission; there is one then. */
export const [useMission, provideMission] = createContext<MissionContext>();

export const isMissionFile = (file: ScenarioFile): file is MissionFile =>
  file.mission !== undefined;
