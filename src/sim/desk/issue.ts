/** Something wrong with a choice, said so that its chooser can mend it. */
export interface Issue<Field extends string = string> {
  readonly field: Field;
  /** Permanent name; the page translates by it. */
  readonly code: 'not-a-number' | 'not-whole' | 'too-low' | 'too-high' | 'not-a-choice' | 'unknown';
  /** What the sentence speaks of. */
  readonly given: unknown;
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly string[];
  /** In English: what happened, and what to do. */
  readonly message: string;
}
