export { CRITERIA, SYLLABUS, formatPoint, parsePoint } from './syllabus';
export type { Criterion, CriterionFacts, SyllabusPoint } from './syllabus';
export { LETTERS, OPTION_IDS, STYLES, orderOptions } from './item';
export type { ByOption, OptionId, Style } from './item';
export { wordingMark } from './wording';
export type { Wording } from './wording';
