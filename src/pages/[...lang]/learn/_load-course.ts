import { getCollection } from 'astro:content';
import type { Lang } from '~/components/shell/paths';
import type { Term } from '~/schemas/glossary';
import { MODULES, type Lesson } from '~/schemas/lesson';
import type { Question } from '~/schemas/question';
import { lessonsOfModule, type CourseLesson, type CourseModule } from '~/components/lesson/course';

/** The lessons of the course as a page in `lang` shows them, by module and in walking order; a module without any is left out. */
export async function loadCourse(lang: Lang): Promise<readonly CourseModule<CourseLesson>[]> {
  const entries = await getCollection('lessons');
  const inLang = (code: Lang) => entries.filter((entry) => entry.id.startsWith(`${code}/`));
  const translated = new Map(inLang(lang).map((entry) => [entry.data.id, entry]));
  const lessons = inLang('en').map((english): CourseLesson => {
    const own = translated.get(english.data.id);
    const entry = own ?? english;
    const { id, module, order } = entry.data;
    return { id, module, order, entry, data: entry.data, textLang: own ? lang : 'en' };
  });
  return MODULES.map((module) => ({ module, lessons: lessonsOfModule(lessons, module) })).filter(
    (m) => m.lessons.length > 0,
  );
}

/** The questions of a lesson's check, in its order; a missing one stops the build. */
export async function loadCheck(lesson: Lesson): Promise<Question[]> {
  const bank = new Map((await getCollection('questions')).map((q) => [q.data.id, q.data]));
  return lesson.check.map((id) => {
    const question = bank.get(id);
    if (!question)
      throw new Error(`Lesson ${lesson.id} asks for question “${id}”; the bank has none.`);
    return question;
  });
}

export async function loadTerms(): Promise<ReadonlyMap<string, Term>> {
  return new Map((await getCollection('glossary')).map((t) => [t.data.id, t.data]));
}
