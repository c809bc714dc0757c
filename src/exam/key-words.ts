import { CONCEPT_WORDS } from './key-words/concepts';
import type { KeyWords } from './key-words/key-words';
import { PRACTICE_WORDS } from './key-words/practices';

export type { KeyWords };

/** Key words of every point, `1.1a` to `7.1g`, in English. */
export const KEY_WORDS: Readonly<Record<string, KeyWords>> = {
  ...CONCEPT_WORDS,
  ...PRACTICE_WORDS,
};

/** Every point of the syllabus, in its order. */
export const SYLLABUS_POINTS: readonly string[] = Object.keys(KEY_WORDS);
