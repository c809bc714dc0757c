import type { PriorityMatrix } from '~/itsm';
import type { Scenario } from './scenario';
import type { ChangeType, ClockPauses, Interruption, PartnerContract, QueueOrder } from './words';

/** What a learner may choose. Whole numbers unless said otherwise. */
export interface Policy {
  /** Everything enters at reception; otherwise guests may go to an area's team themselves. */
  readonly singlePointOfContact: boolean;
  /** On duty at once during reception's hours. */
  readonly peopleAtReception: number;
  /** How many kinds, from the top of the scenario's list, reception tries to settle itself. */
  readonly kindsTriedAtReception: number;
  /** Questions asked before anything else, per ticket; more of them, fewer wrong teams. */
  readonly triageMinutes: number;
  /** Reception's time box, after triage. */
  readonly handOnAfterMinutes: number;
  /** Known answers written down by reception each week. */
  readonly notesPerWeek: number;
  /** Per person at reception, each week; halves allowed. */
  readonly trainingHours: number;
  /** How many kinds, from the top of the list of those that can be, guests may settle themselves. */
  readonly selfHelpKinds: number;
  readonly order: QueueOrder;
}

/** All that can be chosen, the choices that no panel offers included; left out, they are as if they did not exist. */
export interface DeskPolicy extends Policy {
  /** Whom a new ticket may take somebody's hands from; absent: nobody. Work goes on later where it was left. */
  readonly interruption?: Interruption | undefined;
  /** Tickets go up, and to the front of their line, at half, three quarters and all of their time. Absent: never. */
  readonly hierarchicEscalation?: boolean | undefined;
  /** Hours a week for problems: seeing what tickets have in common, understanding it, ending it. Absent: none. */
  readonly problemHours?: number | undefined;
  /** Hours of assessment before each change; a fix's come out of the hours for problems. Absent: none. */
  readonly assessmentHours?: number | undefined;
  /** How changes of low and of high risk are made. Absent: as normal changes. */
  readonly lowRiskChange?: ChangeType | undefined;
  readonly highRiskChange?: ChangeType | undefined;
  /** A ticket waits for somebody with the skill, instead of going to whoever is free. */
  readonly routeBySkill?: boolean | undefined;
  /** Callers may leave a number instead of giving up. */
  readonly callBack?: boolean | undefined;
  /** Chats that one person may have open. Absent: one. */
  readonly chatsAtOnce?: number | undefined;
  /** How many kinds, from the top of the list of those that can be, a machine does. Absent: none. */
  readonly automatedKinds?: number | undefined;
  /** When the desk's clock rests. Absent: for answers of the guest. */
  readonly clockPauses?: ClockPauses | undefined;
  /** Tickets of one outage are led as one. Absent: each goes its own way. */
  readonly majorIncidentMode?: boolean | undefined;
  /** Absent: the basic one. */
  readonly partnerContract?: PartnerContract | undefined;
  /** Days until a settled ticket closes by itself. Absent: as the scenario says. */
  readonly closeAfterDays?: number | undefined;
  /** Instead of the scenario's. */
  readonly priorityMatrix?: PriorityMatrix | undefined;
}

/** The levers that are numbers. */
export type NumberLever = {
  [lever in keyof Policy]: Policy[lever] extends number ? lever : never;
}[keyof Policy];

export interface LeverRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** How far each number can be moved in a scenario. */
export function leverRanges({
  kinds,
}: Pick<Scenario, 'kinds'>): Readonly<Record<NumberLever, LeverRange>> {
  const selfHelpable = kinds.filter((kind) => kind.selfHelp).length;
  return {
    peopleAtReception: { min: 1, max: 10, step: 1 },
    kindsTriedAtReception: { min: 0, max: kinds.length, step: 1 },
    triageMinutes: { min: 0, max: 8, step: 1 },
    handOnAfterMinutes: { min: 1, max: 60, step: 1 },
    notesPerWeek: { min: 0, max: 12, step: 1 },
    trainingHours: { min: 0, max: 6, step: 0.5 },
    selfHelpKinds: { min: 0, max: selfHelpable, step: 1 },
  };
}

/** How far the numbers that no panel offers can be moved. */
export const OTHER_RANGES = {
  problemHours: { min: 0, max: 40, step: 1 },
  assessmentHours: { min: 0, max: 8, step: 0.5 },
  chatsAtOnce: { min: 1, max: 4, step: 1 },
  automatedKinds: { min: 0, max: 20, step: 1 },
  closeAfterDays: { min: 1, max: 14, step: 1 },
} as const satisfies { readonly [choice in keyof DeskPolicy]?: LeverRange };
