import { readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** Path of every page that the sitemap lists. The site is built before this file is read. */
export function sitemapPaths(): string[] {
  const locations = read('dist/sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g);
  return [...locations].map(([, location = '']) => new URL(location).pathname);
}

export const langOf = (path: string): 'en' | 'nl' => (path.startsWith('/nl/') ? 'nl' : 'en');

/** Interface strings of one area, as the page should show them. */
export function words(lang: 'en' | 'nl', area: string): Readonly<Record<string, string>> {
  return JSON.parse(read(`src/content/i18n/${lang}/${area}.json`)) as Record<string, string>;
}

/** A page as it was built. */
export const builtPage = (path: string): string => read(`dist${path}index.html`);
