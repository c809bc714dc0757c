export const ISSUE_CODES = [
  'not-choices',
  'not-a-number',
  'not-a-step',
  'too-low',
  'too-high',
  'not-a-choice',
  'unknown',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** Something wrong with a choice, said so that its chooser can mend it. */
export interface Issue {
  /** The lever; empty when the whole is no set of choices. */
  readonly field: string;
  /** Permanent name; a page in another language words it by this and the data below. */
  readonly code: IssueCode;
  readonly given: unknown;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly choices?: readonly string[];
  /** In English: what is wrong, and what to do. */
  readonly message: string;
}
