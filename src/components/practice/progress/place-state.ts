import { PAPER_SIZE, PASS_MARK, worthOf, type SlotForecast, type Tally } from '~/exam';

/** How a place stands: lit, good enough to pass, not so, asked without a forecast, never asked. */
export type PlaceState = 'lit' | 'passing' | 'dim' | 'asked' | 'unasked';

/** A place is lit from this share of right answers on. */
const LIT = 0.85;
const PASSING = PASS_MARK / PAPER_SIZE;
/** Answers that are worth less than this have faded. */
const FADED = 0.5;

/** @param told what is foretold of the slot; nothing where there is no forecast */
export function placeState(tally: Tally, told: SlotForecast | undefined): PlaceState {
  if (worthOf(tally) < FADED) return 'unasked';
  if (!told) return 'asked';
  const share = told.expected / told.marks;
  if (share >= LIT) return 'lit';
  return share >= PASSING ? 'passing' : 'dim';
}
