import type { WeekHours } from '~/itsm';
import type { Duration } from '~/sim/engine';
import type { Area, PartnerContract } from './words';

/** What a partner has agreed to. */
export interface Contract {
  /** Promised answer, to be read only, and how long it really takes, both in the partner's own hours. */
  readonly promisedMinutes: number;
  readonly answer: Duration;
  readonly weekEuros: number;
}

/** An organization beyond the desk's own lines. */
export interface Partner {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly hours: WeekHours;
  readonly contracts: { readonly [contract in PartnerContract]: Contract };
}
