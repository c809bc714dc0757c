import type { OptionId, Style } from '~/exam';

/** A question as the page shows it: one language, options in their places, letters by place. */
export interface ShownQuestion {
  readonly id: string;
  /** Language of its words. */
  readonly lang: 'en' | 'nl';
  /** The mark of what it says. */
  readonly version: string;
  readonly key: OptionId;
  readonly style: Style;
  readonly stem: string;
  readonly statements: readonly string[];
  readonly options: readonly ShownOption[];
  readonly trap: string;
  readonly hook: string;
}
export interface ShownOption {
  readonly id: OptionId;
  readonly letter: string;
  readonly text: string;
  readonly rationale: string;
}

export interface StemPart {
  readonly kind: 'text' | 'blank' | 'negative';
  readonly text: string;
}

/** Cuts a stem at the words that the exam sets apart: the blank `[?]` and the NOT in capitals. */
export function stemParts(stem: string): readonly StemPart[] {
  return stem
    .split(/(\[\?\]|\b(?:NOT|NIET|GEEN)\b)/)
    .filter((text) => text !== '')
    .map((text) => ({
      kind: text === '[?]' ? 'blank' : /^(NOT|NIET|GEEN)$/.test(text) ? 'negative' : 'text',
      text,
    }));
}

/** The option that a key chooses: by its letter, or by its place from 1 on. */
export function optionOnKey(key: string, options: readonly ShownOption[]): ShownOption | undefined {
  return options.find(({ letter }, i) => key === `${i + 1}` || key.toUpperCase() === letter);
}
