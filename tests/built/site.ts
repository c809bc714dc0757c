import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A site as built: a folder, and the path that it is served under. */
export interface Site {
  readonly folder: string;
  readonly base: string;
}
const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const SITES: readonly Site[] = [
  { folder: folder('dist'), base: '/' },
  { folder: folder('.cache/camp'), base: '/camp/' },
];

export interface Page {
  /** Address path, base included: `/camp/nl/`. */
  readonly address: string;
  readonly html: string;
}

export function filesOf({ folder }: Site, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

export const readBuilt = ({ folder }: Site, file: string) =>
  readFileSync(`${folder}/${file}`, 'utf8');

export function pagesOf(site: Site): Page[] {
  return filesOf(site, '.html')
    .filter((file) => !file.startsWith('pagefind/'))
    .map((file) => ({
      address: site.base + file.replace(/(^|\/)index\.html$/, '$1'),
      html: readBuilt(site, file),
    }));
}

const decode = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');

/** Tags of a page without what stands in its scripts, styles and comments. */
export function tagsOf(html: string): { name: string; attributes: ReadonlyMap<string, string> }[] {
  const markup = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  return [
    ...markup.matchAll(
      /<([a-zA-Z][\w-]*)((?:\s+[^\s=>/"']+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/g,
    ),
  ].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(/([^\s=>/"']+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g)].map(
        ([, key = '', a, b, c]) => [key.toLowerCase(), decode(a ?? b ?? c ?? '')],
      ),
    ),
  }));
}

const REFERENCES = [
  'href',
  'src',
  'action',
  'poster',
  'component-url',
  'renderer-url',
  'before-hydration-url',
];

/** Every address that a page names, links of its own head included. */
export function referencesOf(html: string): string[] {
  return tagsOf(html).flatMap(({ attributes }) => [
    ...REFERENCES.flatMap((key) => attributes.get(key) ?? []),
    ...(attributes.get('srcset') ?? '')
      .split(',')
      .flatMap((part) => part.trim().split(/\s/)[0] || []),
  ]);
}

export const idsOf = (html: string): ReadonlySet<string> =>
  new Set(tagsOf(html).flatMap(({ attributes }) => attributes.get('id') ?? []));

/** Whether a page of the site has an anchor. A page is read once, for hundreds lead to it. */
export function hasAnchor(site: Site, file: string, anchor: string): boolean {
  const known = anchors.get(site) ?? new Map<string, ReadonlySet<string>>();
  anchors.set(site, known);
  const ids = known.get(file) ?? idsOf(readBuilt(site, file));
  known.set(file, ids);
  return ids.has(anchor);
}
const anchors = new Map<Site, Map<string, ReadonlySet<string>>>();

/** The file that an address of the site means, if there is one. */
export function fileAt(site: Site, path: string): string | undefined {
  if (!path.startsWith(site.base)) return undefined;
  const file = decodeURIComponent(path.slice(site.base.length));
  const wanted = file === '' || file.endsWith('/') ? posix.join(file, 'index.html') : file;
  const full = `${site.folder}/${wanted}`;
  return existsSync(full) && statSync(full).isFile() ? wanted : undefined;
}
