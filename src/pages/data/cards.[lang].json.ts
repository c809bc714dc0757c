import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS, type Lang } from '~/components/shell/paths';
import type { Deck } from '~/recall';
import { loadDeck } from './_load-deck';

/** The deck as data, one file for each language of the site. */
export const getStaticPaths = (() =>
  LANGS.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  Response.json({ cards: await loadDeck(lang) } satisfies Deck);
