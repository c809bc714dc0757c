import { plural } from '~/components/lesson/plural';
import { fill } from '~/components/shell/fill';
import { marksToWin, type StudyNext } from '~/exam';
import { lessonFor, quizHash, type ListedItem, type Log } from './next-steps';
import type { Arm } from './Signpost.svelte';
import type { Format, ProgressStrings } from './words';

/** A lesson of the path as the signpost shows it. */
export interface PathLesson {
  readonly id: string;
  readonly title: string;
  readonly titleLang: 'en' | undefined;
  readonly href: string;
  readonly minutes: number;
}

export interface ArmLinks {
  readonly quiz: string;
  readonly exam: string;
  readonly cards: string;
  /** Address of the deck as data. */
  readonly deck: string;
}

/** Minutes of a quiz of ten and of a mock exam. */
const QUIZ_MINUTES = 8;
const EXAM_MINUTES = 60;
/** Three cards take about a minute. */
const CARDS_A_MINUTE = 3;

interface Wanted {
  readonly t: ProgressStrings;
  readonly format: Format;
  /** What to study first, once that is known. */
  readonly next: StudyNext | undefined;
  /** The bank's items about it. */
  readonly items: readonly ListedItem[];
  readonly log: Log;
  readonly path: readonly PathLesson[];
  readonly isDone: (lessonId: string) => boolean;
  readonly links: ArmLinks;
  /** Cards that are due today. */
  readonly due: number;
}

/** The next things to do, the best one first. */
export function armsOf(wanted: Wanted): readonly Arm[] {
  const { t, format, next, items, log, path, isDone, links, due } = wanted;
  const cards: Arm = {
    title: plural(t.next.cards, due),
    why: t.next.cardsWhy,
    href: links.cards,
    minutes: Math.ceil(due / CARDS_A_MINUTE),
  };
  const exam: Arm = {
    title: t.next.exam,
    why: t.next.examWhy,
    href: links.exam,
    minutes: EXAM_MINUTES,
  };
  const last = due > 0 ? cards : exam;
  if (!next) {
    const { mixed, mixedWhy } = t.next;
    return [
      { title: mixed, why: mixedWhy, href: `${links.quiz}#mixed`, minutes: QUIZ_MINUTES },
      last,
    ];
  }
  const name = t.slots[next.slot];
  const quiz: Arm = {
    title: fill(t.next.quiz, { name }),
    why: t.next.quizWhy,
    href: links.quiz + quizHash(next.slot),
    minutes: QUIZ_MINUTES,
  };
  const ids = path.map(({ id }) => id);
  const lesson = path.find(({ id }) => id === lessonFor(items, log, ids, isDone));
  if (!lesson) return [quiz, last];
  const why = fill(t.next.lesson, {
    name,
    n: format.number(marksToWin(next)),
    all: format.number(next.marks),
  });
  const { title, titleLang, href, minutes } = lesson;
  return [{ title, titleLang, why, href, minutes }, quiz, last];
}
