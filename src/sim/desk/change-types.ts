import type { Tick } from '~/base/ticks';
import type { Duration } from '~/sim/engine';
import type { ByChangeType, ChangeType, Risk } from './words';

/** A change that somebody asks for, whatever the desk does. */
export interface PlannedChange {
  readonly id: string;
  readonly risk: Risk;
  /** When it is asked for, in minutes from the start. */
  readonly askedMinute: number;
  /** What each day without it costs. */
  readonly valueEurosPerDay: number;
  /** Odds that it fails when nothing is assessed. */
  readonly failureShare: number;
  /** Mean number of incidents when it fails, and of which kind. */
  readonly incidents: number;
  readonly kind: string;
}

export interface Changes {
  readonly types: ByChangeType<{
    /** Calendar time from being assessed until it is made. */
    readonly waitMinutes: number;
    /** Part of the hours of assessment that this type allows: 0 for none, 1 for all. */
    readonly assessedShare: number;
    /** What the type does to the odds of failing by itself: haste costs. */
    readonly failureFactor: number;
  }>;
  /** Odds of failing halve with every so many hours of assessment. */
  readonly assessmentHalvingHours: number;
  readonly hourEuros: number;
  /** How long after a failed change its incidents come. */
  readonly incidentsAfter: Duration;
  /** Odds of failing, and mean number of incidents then, of a change that a ticket waits for. */
  readonly ticketChange: { readonly failureShare: number; readonly incidents: number };
  readonly planned: readonly PlannedChange[];
}

/** What a change was for. */
export type ChangeSource = 'planned' | 'problem' | 'ticket';

/** One try at a change. */
export interface ChangeRecord {
  readonly source: ChangeSource;
  /** Id of the planned change or of the cause; number of the ticket. */
  readonly of: string | number;
  readonly type: ChangeType;
  readonly risk: Risk;
  readonly askedTick: Tick;
  readonly madeTick: Tick;
  readonly failed: boolean;
  /** Incidents that it brings because it failed. */
  readonly incidents: number;
  readonly assessmentHours: number;
}
