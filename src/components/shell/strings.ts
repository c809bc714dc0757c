import enAbout from '~/content/i18n/en/about.json';
import enCards from '~/content/i18n/en/cards.json';
import enCoverage from '~/content/i18n/en/coverage.json';
import enExam from '~/content/i18n/en/exam.json';
import enFigures from '~/content/i18n/en/figures.json';
import enGlossary from '~/content/i18n/en/glossary.json';
import enHome from '~/content/i18n/en/home.json';
import enLab from '~/content/i18n/en/lab.json';
import enLabLevers from '~/content/i18n/en/lab-levers.json';
import enLearn from '~/content/i18n/en/learn.json';
import enLesson from '~/content/i18n/en/lesson.json';
import enPractices from '~/content/i18n/en/practices.json';
import enProgress from '~/content/i18n/en/progress.json';
import enProof from '~/content/i18n/en/proof.json';
import enQuality from '~/content/i18n/en/quality.json';
import enQuiz from '~/content/i18n/en/quiz.json';
import enReport from '~/content/i18n/en/report.json';
import enShell from '~/content/i18n/en/shell.json';
import enSyllabus from '~/content/i18n/en/syllabus.json';
import nlAbout from '~/content/i18n/nl/about.json';
import nlCards from '~/content/i18n/nl/cards.json';
import nlCoverage from '~/content/i18n/nl/coverage.json';
import nlExam from '~/content/i18n/nl/exam.json';
import nlFigures from '~/content/i18n/nl/figures.json';
import nlGlossary from '~/content/i18n/nl/glossary.json';
import nlHome from '~/content/i18n/nl/home.json';
import nlLab from '~/content/i18n/nl/lab.json';
import nlLabLevers from '~/content/i18n/nl/lab-levers.json';
import nlLearn from '~/content/i18n/nl/learn.json';
import nlLesson from '~/content/i18n/nl/lesson.json';
import nlPractices from '~/content/i18n/nl/practices.json';
import nlProgress from '~/content/i18n/nl/progress.json';
import nlProof from '~/content/i18n/nl/proof.json';
import nlQuality from '~/content/i18n/nl/quality.json';
import nlQuiz from '~/content/i18n/nl/quiz.json';
import nlReport from '~/content/i18n/nl/report.json';
import nlShell from '~/content/i18n/nl/shell.json';
import nlSyllabus from '~/content/i18n/nl/syllabus.json';
import type { Lang } from './paths';

const en = {
  shell: enShell,
  home: enHome,
  learn: enLearn,
  lesson: enLesson,
  exam: enExam,
  figures: enFigures,
  lab: { ...enLab, ...enLabLevers },
  proof: enProof,
  quality: enQuality,
  quiz: enQuiz,
  report: enReport,
  progress: enProgress,
  glossary: enGlossary,
  practices: enPractices,
  coverage: enCoverage,
  cards: enCards,
  about: enAbout,
  syllabus: enSyllabus,
};

/** Every interface string; the English files are the type of the Dutch ones. */
export type Strings = typeof en;

const nl: Strings = {
  shell: nlShell,
  home: nlHome,
  learn: nlLearn,
  lesson: nlLesson,
  exam: nlExam,
  figures: nlFigures,
  lab: { ...nlLab, ...nlLabLevers },
  proof: nlProof,
  quality: nlQuality,
  quiz: nlQuiz,
  report: nlReport,
  progress: nlProgress,
  glossary: nlGlossary,
  practices: nlPractices,
  coverage: nlCoverage,
  cards: nlCards,
  about: nlAbout,
  syllabus: nlSyllabus,
};

/** The interface in one language. For pages and layouts; an island gets the area it needs as a prop. */
export function strings(lang: Lang): Strings {
  return lang === 'nl' ? nl : en;
}
