import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const contentFolder = fileURLToPath(new URL('../../src/content', import.meta.url));

/** The collections whose entries carry a permanent id. */
export const COLLECTIONS = [
  'lessons',
  'glossary',
  'questions',
  'scenarios',
  'places',
  'practices',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** One file of content, read and not yet judged. */
export interface Source {
  /** Path under `src/content`. */
  readonly file: string;
  readonly data: unknown;
  /** The text of a lesson or a page; empty elsewhere. */
  readonly body: string;
}

/** Files under a folder of the content, by path. */
export function filesOf(folder: string): string[] {
  const full = join(contentFolder, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ya?ml|json|mdx?)$/.test(file))
    .sort();
}

/** Takes a file apart: frontmatter and body of a lesson, the text of a page, or data alone. JSON is YAML too. */
export function parseSource(file: string, text: string): Source {
  if (file.endsWith('.md')) return { file, data: {}, body: text };
  if (!file.endsWith('.mdx')) return { file, data: parse(text), body: '' };
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { file, data: parse(head), body };
}

export const sourcesOf = (folder: string): Source[] =>
  filesOf(folder).map((file) => parseSource(file, readFileSync(join(contentFolder, file), 'utf8')));

/** What a reader knows an entry by: an id that several languages share counts once. */
export function idsOf(collection: Collection): string[] {
  const ids = sourcesOf(collection).map(({ data }) => String((data as { id: unknown }).id));
  return [...new Set(ids)].sort();
}
