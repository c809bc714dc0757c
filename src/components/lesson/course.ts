import type { CollectionEntry } from 'astro:content';
import type { Lang } from '~/components/shell/paths';
import type { Lesson, ModuleId } from '~/schemas/lesson';
import type { Pictogram } from '~/schemas/shared';

/** The sign of each module, on the plate of its lessons' list. */
export const MODULE_SIGNS: { readonly [m in ModuleId]: Pictogram } = {
  start: 'gate',
  value: 'sun',
  dimensions: 'fence',
  'value-system': 'flag',
  principles: 'pine',
  'value-chain': 'signpost',
  improvement: 'stones',
  'service-desk': 'bell',
  practices: 'tent',
  purpose: 'cabin',
};

/** The part of a lesson that lists and links need. */
export interface LessonInCourse {
  readonly id: string;
  readonly module: ModuleId;
  readonly order: number;
}

export interface CourseLesson extends LessonInCourse {
  readonly entry: CollectionEntry<'lessons'>;
  readonly data: Lesson;
  /** Language of its words: that of the page, or English where it is not translated. */
  readonly textLang: Lang;
}

/** The lessons of one module, in walking order. */
export function lessonsOfModule<L extends LessonInCourse>(
  lessons: readonly L[],
  module: ModuleId,
): L[] {
  return lessons.filter((l) => l.module === module).sort((a, b) => a.order - b.order);
}

/** A module with its lessons in walking order. */
export interface CourseModule<L> {
  readonly module: ModuleId;
  readonly lessons: readonly L[];
}

export interface Place<L> {
  /** From 1, by place in the module. */
  readonly number: number;
  readonly of: number;
  /** The lessons before and after it on the recommended path, which goes on from module to module. */
  readonly previous: L | undefined;
  readonly next: L | undefined;
}

/** Where a lesson stands in its module, and on the path. */
export function placeOf<L extends LessonInCourse>(
  course: readonly CourseModule<L>[],
  id: string,
): Place<L> {
  const path = course.flatMap(({ lessons }) => lessons);
  const index = path.findIndex((l) => l.id === id);
  const inModule = path.filter((l) => l.module === path[index]?.module);
  if (index === -1) throw new Error(`Lesson ${id} is not in the course.`);
  return {
    number: inModule.findIndex((l) => l.id === id) + 1,
    of: inModule.length,
    previous: path[index - 1],
    next: path[index + 1],
  };
}

/** The first lesson that is not done, or nothing when all are. */
export function nextToDo(
  ids: readonly string[],
  isDone: (id: string) => boolean,
): string | undefined {
  return ids.find((id) => !isDone(id));
}
