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
export { HALF_LIFE_DAYS, WRONG_HALF_LIFE_DAYS, evidenceAt, trialsOf } from './evidence';
export type { Attempt, Evidence, Keyed, Tally, Trial } from './evidence';
export { chanceOfAtLeast, shortestInterval } from './distribution';
export type { Distribution, Interval } from './distribution';
export type { Forecast, OutcomeForecast, SlotForecast } from './forecast';
export {
  ENOUGH_ANSWERS,
  EXAMS_SHOWN,
  INTERVAL_SHARE,
  LARGE_OUTCOMES,
  LEARNED_SHARE,
  marksToWin,
  readinessOf,
  worthOf,
} from './readiness';
export type { Readiness, StudyNext } from './readiness';
export { marksOfLessons } from './marks-of-lessons';
export type { TaughtPoints } from './marks-of-lessons';
export { loadOf, readingPlan } from './reading-plan';
export type { PlannedLesson } from './reading-plan';
export { KEY_WORDS, SYLLABUS_POINTS } from './key-words';
export type { KeyWords } from './key-words';
export {
  PRACTICE_POINTS,
  QUIZ_KINDS,
  formatChoice,
  isAbout,
  isMissed,
  parseChoice,
  pointName,
} from './quiz-choice';
export type { AnswerLog, QuizChoice, QuizItem, QuizKind } from './quiz-choice';
export { QUIZ_LENGTH, drawQuiz } from './draw-quiz';
export { streaks } from './streaks';
export type { Streak } from './streaks';
export { atMost, interval } from './quality/binomial';
export type { ShareInterval } from './quality/binomial';
export { bankFigures, keyLengthRatio } from './quality/bank-figures';
export type { BankFigures, CountedItem, GuesserFigure } from './quality/bank-figures';
export { FOLDS, guessedByModel } from './quality/blind-model';
export { choose, fitChoices } from './quality/choice-model';
export type { Choice } from './quality/choice-model';
export { GUESSERS, guessed } from './quality/guessers';
export type { Guesser } from './quality/guessers';
export { mostAlike } from './quality/near-duplicates';
export type { Likeness } from './quality/near-duplicates';
export { solvedItems } from './quality/solve-figures';
export type { SolveRecords, SolvedItem } from './quality/solve-figures';
export { FEATURES, featureRows } from './quality/features';
export { blindItem, placeOfKey, tellsSituation } from './quality/surface';
export type { BlindItem, FormItem } from './quality/surface';
export { TOO_ALIKE, likenessIn } from './likeness';
export { STYLE_BOUNDS, faultWeight, paperFaults } from './paper-faults';
export type { PaperFaults } from './paper-faults';
export { dealPapers, papersPossible } from './deal';
export { LAST_SEED, VERSIONS, arrangePaper, drawPaper, isSeed, paperIds } from './papers';
export type { PaperName, PaperOrder, Version } from './papers';
export { markPaper } from './mark';
export type { Chosen, Marks, OutcomeMarks } from './mark';
export { PAPER_MINUTES, endOf, formatLeft, timeLeftMs, warningAt } from './clock';
export type { PaperMinutes, WarningMinutes } from './clock';
export { historyOf } from './history';
export type { Standing } from './history';
