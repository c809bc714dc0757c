import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readBuilt, tagsOf, type Page, type Site } from './site';

/** Modules that a module needs before it can run; what is imported later, on demand, is left out. */
export function staticImports(code: string): string[] {
  const specifiers = code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g);
  return [...specifiers].map(([, path = '']) => path);
}

/** Workers that a module starts, beside the page itself. */
export const workersOf = (code: string): string[] =>
  [...code.matchAll(/\bnew Worker\(\s*new URL\(\s*["'`]([^"'`]+\.js)["'`]/g)].map(
    ([, path = '']) => path,
  );

/** Every script file that a page runs, with what those import. */
export function scriptsOf(site: Site, page: Page): ReadonlySet<string> {
  const tags = tagsOf(page.html);
  const entries = tags.flatMap(({ name, attributes }) =>
    name === 'script'
      ? (attributes.get('src') ?? [])
      : ['component-url', 'renderer-url'].flatMap((key) => attributes.get(key) ?? []),
  );
  const inline = [...page.html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)];
  const waiting = [...entries, ...inline.flatMap(([, code = '']) => staticImports(code))].map(
    (path) => path.slice(site.base.length),
  );
  const seen = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const folder = posix.dirname(file);
    waiting.push(...staticImports(readBuilt(site, file)).map((path) => posix.join(folder, path)));
  }
  return seen;
}

/** Bytes of script that a page runs, compressed as a host would send them. */
export function scriptBytes(site: Site, page: Page): number {
  const files = [...scriptsOf(site, page)].map((file) => readBuilt(site, file));
  const inline = [...page.html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  return [...files, ...inline.map(([, code = '']) => code)].reduce(
    (sum, code) => sum + gzipSync(code).length,
    0,
  );
}

/** Bytes of the workers that a page starts, compressed. */
export function workerBytes(site: Site, page: Page): number {
  const files = [...scriptsOf(site, page)].flatMap((file) => workersOf(readBuilt(site, file)));
  return [...new Set(files)].reduce(
    (sum, path) => sum + gzipSync(readBuilt(site, path.slice(site.base.length))).length,
    0,
  );
}
