export const ISSUE_CODES = [
  'not-choices',
  'not-a-number',
  'not-a-step',
  'too-low',
  'too-high',
  'not-a-choice',
  'unknown',
  'missing',
  'too-fine',
  'not-text',
  'not-an-id',
  'not-a-list',
  'not-fields',
  'wrong-length',
  'sum-not-one',
  'sum-over-one',
  'all-zero',
  'same-id',
  'no-such-id',
  'not-in-order',
  'never-open',
  'never-on-duty',
  'not-one-reception',
  'uncovered',
  'covered-twice',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** Something wrong with choices or a scenario, said so that its writer can mend it. */
export interface Issue {
  /** Where, such as `peopleAtReception` or `kinds[2].work.area.meanMinutes`; empty when it is the whole. */
  readonly field: string;
  /** Permanent name; a page in another language words it by this and the data below. */
  readonly code: IssueCode;
  readonly given: unknown;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly unit?: string;
  /** What the parts add up to. */
  readonly sum?: number;
  /** What may stand here; for something unknown, what was probably meant. */
  readonly choices?: readonly string[];
  /** In English: what is wrong, and what to do. */
  readonly message: string;
}
