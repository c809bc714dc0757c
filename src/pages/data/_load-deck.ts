import { getCollection } from 'astro:content';
import type { Lang } from '~/components/shell/paths';
import { deckOf, type Card } from '~/recall';
import { loadCourse } from '../[...lang]/learn/_load-course';

/** The deck of a language: lessons in walking order, terms in that of the alphabet. */
export async function loadDeck(lang: Lang): Promise<readonly Card[]> {
  const course = await loadCourse(lang);
  const lessons = course.flatMap(({ module, lessons }) =>
    lessons.map(({ id, textLang, data }) => ({ id, module, lang: textLang, cards: data.cards })),
  );
  const terms = (await getCollection('glossary')).map(({ data }) => data);
  terms.sort((a, b) => (a.id < b.id ? -1 : 1));
  return deckOf(lessons, terms, lang);
}
