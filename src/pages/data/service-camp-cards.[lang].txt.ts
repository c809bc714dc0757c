import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS, type Lang } from '~/components/shell/paths';
import { strings } from '~/components/shell/strings';
import { ankiText } from '~/recall';
import { loadDeck } from './_load-deck';

/** The deck as a file for Anki, one for each language of the site. */
export const getStaticPaths = (() =>
  LANGS.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  new Response(ankiText(await loadDeck(lang), strings(lang).shell.siteName), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
