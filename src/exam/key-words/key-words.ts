/** What must be taught under a point of the syllabus. */
export interface KeyWords {
  /** The point as the syllabus names it. */
  readonly name: string;
  /** Words that the exam hinges on; of `a|b`, one is enough. Part of a word counts. */
  readonly words: readonly string[];
}
