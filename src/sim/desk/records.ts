import type { Tick } from '~/base/ticks';
import type { Level, Priority } from '~/itsm';
import type { ChangeRecord } from './change-types';
import type { ProblemRecord } from './problem-types';
import type { Area, Channel, Line, Outcome, SpellKind, TicketType } from './words';

/** One row a ticket. Absent means it has not happened. */
export interface TicketRecord {
  /**
   * Order of arrival, from 0; the same ticket under every policy. Tickets that come of something else
   * (`follows`, `ofChange`, a surge) are numbered after all of these, as they come about.
   */
  readonly id: number;
  readonly kind: string;
  readonly type: TicketType;
  readonly area: Area;
  readonly channel: Channel;
  readonly impact: Level;
  readonly urgency: Level;
  readonly priority: Priority;
  readonly arrivedTick: Tick;
  /** First in somebody's hands. */
  readonly respondedTick?: Tick;
  /** Settled for the first time: where the desk's own clock stops for good. */
  readonly firstSettledTick?: Tick;
  /** Settled for the last time; absent while open, and when the guest gave up. */
  readonly settledTick?: Tick;
  readonly gaveUpTick?: Tick;
  /** Where it was settled. */
  readonly settledByLine?: Line;
  readonly handOffs: number;
  /** It went from one team to another and straight back. */
  readonly pingPong: boolean;
  readonly cameBack: boolean;
  /** Settled by the first person who had it, without waiting for the guest. */
  readonly firstContact: boolean;
  readonly costEuros: number;
  /** Minutes in somebody's hands. */
  readonly workMinutes: number;
  /** Desk's clock until first settled: service time, less what the policy calls a pause. */
  readonly deskMinutes: number;
  /** Desk's clock until somebody first had it in hand. */
  readonly responseMinutes?: number;
  /** The cause that made it. */
  readonly cause?: string;
  /** Its cause had ended, so it never came: it is no ticket of any measure. */
  readonly prevented?: boolean;
  /** A workaround for its known error was at hand. */
  readonly workaround?: boolean;
  /** Steps that it went up: at half, three quarters and all of its resolution time. */
  readonly escalations?: number;
  /** Times that the guest had to do with the desk: asking, answering, coming back, being called. */
  readonly contacts: number;
  /** 1 to 5; absent while open. */
  readonly satisfaction?: number;
  /** What reception's notes gave when it looked. */
  readonly article?: 'not-needed' | 'found' | 'not-found';
  /** A machine did it. */
  readonly automated?: boolean;
  /** The caller left a number instead of giving up. */
  readonly calledBack?: boolean;
  /** Leads a major incident, or was settled together with one. */
  readonly major?: 'leads' | 'settled-with-it';
  /** The ticket that it complains about, or that had closed before it came back. */
  readonly follows?: number;
  /** The failed change that caused it: its place in `DeskRun.changes`. */
  readonly ofChange?: number;
  /** When it closes by itself. */
  readonly closedTick?: Tick;
}

/** One row a stretch of time. A ticket's spells follow each other without a gap from arrival on. */
export interface SpellRecord {
  readonly ticket: number;
  readonly kind: SpellKind;
  /** Whose line or hands; for 'handed-on' where it is going; for 'with-guest' who waits for the answer. */
  readonly team?: string;
  readonly line: Line;
  /** Index in `deskView(...).agents`; only in hand. */
  readonly agent?: number;
  readonly fromTick: Tick;
  /** Absent while it lasts. */
  readonly untilTick?: Tick;
  /** Only for a finished spell in hand. */
  readonly outcome?: Outcome;
}

/** Everything that a run leaves behind; all measures come from here. */
export interface DeskRun {
  readonly tickets: readonly TicketRecord[];
  readonly spells: readonly SpellRecord[];
  /** How far the run has come. */
  readonly untilTick: Tick;
  /** Hours that people at reception were paid for in the scenario's days up to `untilTick`, training and notes included. */
  readonly receptionPaidHours: number;
  /** The same with the scenario's own starting policy. */
  readonly startPaidHours: number;
  /** Hours paid for problem management in the same days, and what became of each cause. */
  readonly problemPaidHours?: number;
  readonly problems?: readonly ProblemRecord[];
  /** Every try at a change, in order. */
  readonly changes?: readonly ChangeRecord[];
  /** What was built for the policy, once; and what it costs each week besides people and tickets. */
  readonly capexEuros: number;
  readonly weeklyEuros: number;
}
