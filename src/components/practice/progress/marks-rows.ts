import {
  INTERVAL_SHARE,
  OUTCOMES,
  SLOTS,
  outcomeOf,
  shortestInterval,
  worthOf,
  type Evidence,
  type Forecast,
  type Outcome,
  type Slot,
} from '~/exam';

/** A row of the table: an outcome, or under it one of its parts. */
export interface MarksRow {
  readonly id: Outcome | Slot;
  readonly part: boolean;
  /** Questions answered lately, by their worth. */
  readonly worth: number;
  readonly told?: {
    readonly marks: number;
    readonly expected: number;
    /** Marks that are nearly won, and those that may be. */
    readonly low: number;
    readonly high: number;
  };
}

/** The rows of the table, outcome by outcome; an outcome of one part stands alone. */
export function marksRows(evidence: Evidence, told: Forecast | undefined): readonly MarksRow[] {
  const worthIn = (slots: readonly Slot[]) =>
    slots.reduce((sum, slot) => sum + worthOf(evidence.get(slot) ?? { right: 0, wrong: 0 }), 0);
  return OUTCOMES.flatMap((outcome): MarksRow[] => {
    const slots = SLOTS.filter((slot) => outcomeOf(slot) === outcome);
    const whole = told?.outcomes.find((one) => one.outcome === outcome);
    const head: MarksRow = {
      id: outcome,
      part: false,
      worth: worthIn(slots),
      ...(whole && {
        told: {
          marks: whole.marks,
          expected: whole.expected,
          ...shortestInterval(whole.scores, INTERVAL_SHARE),
        },
      }),
    };
    if (slots.length === 1) return [head];
    const parts = slots.map((slot): MarksRow => {
      const one = told?.slots.find((s) => s.slot === slot);
      return {
        id: slot,
        part: true,
        worth: worthIn([slot]),
        ...(one && {
          told: { marks: one.marks, expected: one.expected, low: one.expected, high: one.expected },
        }),
      };
    });
    return [head, ...parts];
  });
}
