import { formatLeft, timeLeftMs, warningAt } from '~/exam';

const MINUTE_MS = 60_000;

/**
 * The clock of a sitting as the page shows it. It counts from the moment at which the time is up, so a
 * page that slept is right as soon as it wakes.
 */
export class ExamClock {
  readonly #endsAt: number;
  #now = $state(0);
  #warned: number | undefined;
  #saidAtMinutes = 0;
  /** Whole minutes to be told right now; undefined when there is nothing to tell. */
  tellMinutes = $state<number | undefined>();

  constructor(endsAt: number, now: number) {
    this.#endsAt = endsAt;
    this.tick(now);
  }

  get leftMs(): number {
    return timeLeftMs(this.#endsAt, this.#now);
  }

  get text(): string {
    return formatLeft(this.leftMs);
  }

  get isUp(): boolean {
    return this.leftMs === 0;
  }

  /** A warning that is reached is told for a minute, with the minutes that are really left. */
  tick(now: number): void {
    this.#now = now;
    const leftMs = timeLeftMs(this.#endsAt, now);
    const minutes = Math.ceil(leftMs / MINUTE_MS);
    const warning = warningAt(leftMs);
    if (warning !== this.#warned) {
      this.#warned = warning;
      this.#saidAtMinutes = minutes;
      this.tellMinutes = warning === undefined ? undefined : minutes;
    } else if (minutes < this.#saidAtMinutes - 1) {
      this.tellMinutes = undefined;
    }
  }
}
