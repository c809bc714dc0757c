export { CRITERIA, SYLLABUS, formatPoint, parsePoint } from './syllabus';
export type { Criterion, CriterionFacts, SyllabusPoint } from './syllabus';
export { LETTERS, OPTION_IDS, STYLES, orderOptions } from './item';
export type { ByOption, OptionId, Style } from './item';
export type { Bank, BankItem } from './bank';
export {
  OUTCOMES,
  PAPER_SIZE,
  PASS_MARK,
  PRACTICE_LETTERS,
  SLOTS,
  blueprint,
  outcomeOf,
  slotOf,
} from './blueprint';
export type { Outcome, PracticeLetter, Slot } from './blueprint';
export { wordingMark } from './wording';
export type { Wording } from './wording';
export { marksOfLessons } from './marks-of-lessons';
export type { TaughtPoints } from './marks-of-lessons';
export { daysBetween, loadOf, readingPlan } from './reading-plan';
export type { PlannedLesson } from './reading-plan';
export { KEY_WORDS, SYLLABUS_POINTS } from './key-words';
export type { KeyWords } from './key-words';
