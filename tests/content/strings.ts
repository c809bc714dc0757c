import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourcesOf } from './sources';

/** Every text of a tree, by its path: `shell.notice`, `home.steps.0`. */
export function leaves(tree: unknown, path = ''): [path: string, text: string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    leaves(value, path === '' ? key : `${path}.${key}`),
  );
}

/** The interface in one language: text by `area.key`. */
export function stringsOf(lang: 'en' | 'nl'): ReadonlyMap<string, string> {
  const areas = sourcesOf(`i18n/${lang}`).map(({ file, data }) => [
    file.replace(/^.*\/|\.json$/g, ''),
    data,
  ]);
  return new Map(leaves(Object.fromEntries(areas)));
}

export const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

/** All code that could use a string. */
export function codeText(): string {
  const src = fileURLToPath(new URL('../../src', import.meta.url));
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte|astro)$/.test(file))
    .map((file) => readFileSync(`${src}/${file}`, 'utf8'))
    .join('\n');
}

/**
 * Whether code names a string: its last word stands there, or one of the words above it is looked
 * into by a computed key, as in `t.measures[id]`.
 */
export function isUsed(path: string, code: string): boolean {
  const parts = path.split('.');
  const escaped = (part = '') => part.replace(/[^\w]/g, '\\$&');
  if (new RegExp(`(?<![\\w-])${escaped(parts.at(-1))}(?![\\w-])`).test(code)) return true;
  const above = parts.slice(0, -1);
  return above.some((part) => new RegExp(`\\b${escaped(part)}\\b(?:\\?\\.)?\\[`).test(code));
}
