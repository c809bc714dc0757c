import type { Tick } from '~/base/ticks';
import type { Duration } from '~/sim/engine';
import type { Risk } from './words';

/** Why tickets of a kind keep coming, until it is taken away. */
export interface Cause {
  readonly id: string;
  /** The kind whose tickets it makes, and its part of them; causes of one kind add up to 1 at most. */
  readonly kind: string;
  readonly share: number;
  /** Work of problem management until it is a known error, and until a change that ends it is ready. */
  readonly diagnosis: Duration;
  readonly preparation: Duration;
  /** From a change being ready until it is made. */
  readonly changeWaitMinutes: number;
  /** Odds that the change does not help when nothing is assessed beforehand; then it is prepared again. */
  readonly failureShare: number;
  /** What a known error gives: its part of the usual work, and whether reception can do it. */
  readonly workaround: { readonly workShare: number; readonly atReception: boolean };
  /** How much its change can break, and the mean number of incidents when it does. Absent: little, and none. */
  readonly risk?: Risk | undefined;
  readonly incidentsWhenFailed?: number | undefined;
  /**
   * A service is down until specialists have repaired it: nobody else can settle its tickets. Declared
   * a major incident, where that is done, at so many tickets. Absent: each ticket stands alone.
   */
  readonly outage?: { readonly repair: Duration; readonly declareAfter: number } | undefined;
}

/** How problems are found and what handling them costs. */
export interface Problems {
  /** Tickets of one cause until somebody sees that they belong together. */
  readonly identifyAfter: number;
  /** Failed changes halve with every so many hours of assessment. */
  readonly assessmentHalvingHours: number;
  readonly hourEuros: number;
  readonly causes: readonly Cause[];
}

/** What became of one cause. */
export interface ProblemRecord {
  readonly cause: string;
  readonly kind: string;
  /** Tickets that it brought, and that it would have brought had it not ended. */
  readonly incidents: number;
  readonly prevented: number;
  /** Seen as a problem; understood, with a workaround; ended by a change. */
  readonly identifiedTick?: Tick;
  readonly knownTick?: Tick;
  readonly solvedTick?: Tick;
  readonly changes: number;
  readonly failedChanges: number;
  /** Declared a major incident, led by this ticket; repaired. */
  readonly declaredTick?: Tick;
  readonly majorTicket?: number;
  readonly repairedTick?: Tick;
}
