import type { Duration } from '~/sim/engine';

/** A waiting line as in the textbooks: one line, some equal servers, classes served in order. */
export interface QueueModel {
  readonly servers: number;
  /** Served first when waiting; one in service is never interrupted. First come, first served within a class. */
  readonly classes: readonly QueueClass[];
  readonly service: Duration;
  /** How long one waits before giving up; absent, for ever. */
  readonly patience?: Duration;
  /** Room for so many, those being served included; who finds it full is turned away. Absent: no end of room. */
  readonly places?: number;
  /** Everybody who arrives is followed until served or given up. */
  readonly customers: number;
}

export interface QueueClass {
  /** Mean time between two arrivals; exponential, so that arrivals are Poisson. */
  readonly gapMeanMinutes: number;
}

/** One row a customer, in order of arrival; all times in ticks. */
export interface QueueRun {
  readonly classes: Uint8Array;
  readonly arrivals: Float64Array;
  readonly waits: Float64Array;
  readonly services: Float64Array;
  /** 1 for a customer who gave up: the wait ends there and the service is 0. */
  readonly gaveUp: Uint8Array;
  /** 1 for a customer who found no room: no wait, no service. */
  readonly turnedAway: Uint8Array;
  /** Events handled: arrivals, ends of service, patience that ran out. */
  readonly events: number;
}
