import type { Tick } from '~/base/ticks';
import type { Level, Priority } from '~/itsm';
import type { ChangeRecord } from './change-types';
import type { TicketRecord } from './records';
import type { Area, Channel, Line, Outcome, SpellKind } from './words';

export interface StoryStep {
  readonly kind: SpellKind;
  readonly line: Line;
  readonly team?: string;
  /** Name of whoever has it in hand. */
  readonly agent?: string;
  readonly fromTick: Tick;
  /** Now, for the step that still lasts. */
  readonly untilTick: Tick;
  readonly minutes: number;
  readonly ongoing: boolean;
  readonly outcome?: Outcome;
  /** Euros spent up to the end of this step. */
  readonly costSoFarEuros: number;
  /** Whether the desk's clock counts this step; closed hours are never counted. */
  readonly deskClockRuns: boolean;
}

/** The whole life of one ticket up to now. */
export interface TicketStory extends Pick<
  TicketRecord,
  | 'type'
  | 'cause'
  | 'follows'
  | 'major'
  | 'calledBack'
  | 'automated'
  | 'workaround'
  | 'escalations'
  | 'satisfaction'
> {
  readonly id: number;
  readonly kind: string;
  readonly area: Area;
  readonly channel: Channel;
  readonly arrivedTick: Tick;
  readonly settledTick?: Tick;
  readonly gaveUpTick?: Tick;
  /** Why this priority: the two answers that chose the cell of the matrix. */
  readonly impact: Level;
  readonly urgency: Level;
  readonly priority: Priority;
  readonly steps: readonly StoryStep[];
  readonly costEuros: number;
  /** What it would have cost at the lowest line that could settle this very ticket. */
  readonly cheapestEuros: number;
  readonly workMinutes: number;
  /** The failed change that caused it. */
  readonly ofChange?: ChangeRecord | undefined;
  /** Calendar time since arrival: it never stops until settled for good. */
  readonly guestMinutes: number;
  /** Service time until first settled, less what the policy calls a pause. */
  readonly deskMinutes: number;
  /** What the desk's clock left out. */
  readonly pausedMinutes: number;
  readonly closedMinutes: number;
  readonly targetMinutes: number;
}
