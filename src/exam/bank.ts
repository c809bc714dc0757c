import type { ByOption, OptionId, Style } from './item';

/** An item as the bank's data file holds it: one language, options by id, in no order. */
export interface BankItem {
  readonly id: string;
  /** A point of the syllabus such as `7.1f`. */
  readonly criterion: string;
  readonly style: Style;
  readonly key: OptionId;
  /** The lesson that teaches it, and that lesson's module. */
  readonly lesson: string;
  readonly module: string;
  /** Language of its words: English where it is not translated. */
  readonly lang: 'en' | 'nl';
  readonly stem: string;
  readonly statements?: readonly string[];
  readonly options: ByOption<{ readonly text: string; readonly rationale: string }>;
  readonly trap: string;
  readonly hook: string;
  /** Items with the same number here ask much the same, or one answers the other. */
  readonly twins?: number;
}

/** The data file: every item, and the fixed papers as lists of item ids. */
export interface Bank {
  readonly items: readonly BankItem[];
  readonly papers: readonly (readonly string[])[];
}
