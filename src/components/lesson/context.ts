import { formatPoint, parsePoint } from '~/exam';
import type { Lang } from '~/components/shell/paths';
import { strings, type Strings } from '~/components/shell/strings';
import type { Term } from '~/schemas/glossary';
import type { Lesson, StopId } from '~/schemas/lesson';
import type { Question } from '~/schemas/question';

/** What the components inside a lesson's words need to know; the page hands it over in `Astro.locals`. */
export interface LessonContext {
  /** Language of the page: header, buttons, feedback. */
  readonly lang: Lang;
  /** Language of the lesson's words; English while a lesson is not translated. */
  readonly textLang: Lang;
  readonly lesson: Lesson;
  /** In the order of the lesson's `check`. */
  readonly questions: readonly Question[];
  readonly terms: ReadonlyMap<string, Term>;
  /** Gives each place where a term is explained an id of its own. */
  readonly nextId: () => number;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the way Astro lets a page type its locals
  namespace App {
    interface Locals {
      lesson?: LessonContext;
    }
  }
}

export interface LessonWords extends LessonContext {
  readonly t: Strings['lesson'];
  /** `lang` for interface words that stand among words of another language. */
  readonly uiLang: Lang | undefined;
}

/** The lesson around a component; for use in the components that a lesson is made of. */
export function lessonOf(locals: App.Locals): LessonWords {
  const context = locals.lesson;
  if (!context) throw new Error('A component of a lesson stands outside a lesson page.');
  return {
    ...context,
    t: strings(context.lang).lesson,
    uiLang: context.lang === context.textLang ? undefined : context.lang,
  };
}

/** A stop of the lesson with its number on the page, from 1. */
export function stopOf(lesson: Lesson, id: StopId) {
  const index = lesson.stops.findIndex((stop) => stop.id === id);
  const stop = lesson.stops[index];
  if (!stop) throw new Error(`Lesson ${lesson.id} has no stop “${id}”.`);
  return { ...stop, number: index + 1 };
}

/** `7.1 c, 7.1 f`: no letter is parted from its number at the end of a line. */
export function pointsOf(about: { readonly criteria: readonly string[] }): string {
  return about.criteria
    .map((text) => {
      const point = parsePoint(text);
      return point ? formatPoint(point).replaceAll(' ', '\u00a0') : text;
    })
    .join(', ');
}
