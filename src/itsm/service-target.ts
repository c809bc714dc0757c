/** What an agreement promises for one priority, in minutes of service time. */
export interface ServiceTarget {
  /** Until somebody first takes it in hand. */
  readonly responseMinutes: number;
  /** Until it is settled, waiting for the guest not counted. */
  readonly resolutionMinutes: number;
}
