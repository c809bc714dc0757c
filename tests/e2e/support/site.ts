import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Question } from '../../../src/schemas/question';
import type { MissionFile } from '../../../src/schemas/scenario';

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

export type { MissionFile };

/** A mission as its file has it. */
export const missionFile = (id: string): MissionFile =>
  JSON.parse(read(`src/content/scenarios/${id}.json`)) as MissionFile;

/** The right answer to a question of the bank, and its words in English. */
export function bankQuestion(id: string): { readonly key: string; readonly text: string } {
  const part = id.startsWith('sd-') ? 'service-desk' : 'desk-lab';
  const { key, en } = parse(read(`src/content/questions/${part}/${id}.yaml`)) as Question;
  return { key, text: en.options[key].text };
}
