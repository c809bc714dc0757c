import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { bankItem } from '~/components/practice/bank-item';
import { LANGS, type Lang } from '~/components/shell/paths';
import papers from '~/content/papers.json';
import type { Bank } from '~/exam';

/** The question bank as data, one file for each language of the site. */
export const getStaticPaths = (() =>
  LANGS.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
  const lessons = await getCollection('lessons');
  const moduleOf = new Map(lessons.map(({ data }) => [data.id, data.module]));
  const items = (await getCollection('questions')).map(({ data }) => {
    const module = moduleOf.get(data.lesson);
    if (!module)
      throw new Error(`Question ${data.id} names lesson “${data.lesson}”: there is none.`);
    return bankItem(data, module, lang);
  });
  items.sort((a, b) => (a.id < b.id ? -1 : 1));
  return Response.json({ items, papers } satisfies Bank);
};
