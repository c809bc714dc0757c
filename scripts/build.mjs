import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StepFailed, main, projectEnv, root, run, seconds, step } from './steps.mjs';

const NOT_BUILT =
  'The site did not build: the lines above name the file and what was expected in it.';

/** Everything that a built page is made of. */
const SOURCES = [
  'src',
  'public',
  'docs/models',
  'scripts/chunks.ts',
  'scripts/pagefind.ts',
  'astro.config.ts',
  'svelte.config.js',
  'tsconfig.json',
  'package-lock.json',
];

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true });
  return entries.filter((e) => e.isFile()).map((e) => join(e.parentPath ?? e.path, e.name));
}

/** Where the site is mounted, from BASE: always with a slash at both ends. */
export const mountPoint = () => `/${process.env.BASE ?? ''}/`.replace(/\/{2,}/g, '/');

/** A name for the sources as they are and for the place they are built for. */
function sourcesHash() {
  const hash = createHash('sha256').update(`${process.env.SITE ?? ''} ${mountPoint()}`);
  const isFolder = (path) => !/\.\w+$/.test(path);
  const files = SOURCES.flatMap((path) => (isFolder(path) ? filesUnder(path) : [join(root, path)]));
  for (const file of files.sort()) {
    hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

// In the folder of the pages, which Astro empties first: it can't speak for another build.
const stamp = (outDir) => join(root, outDir, '.built-from');

function isBuilt(outDir) {
  return existsSync(stamp(outDir)) && readFileSync(stamp(outDir), 'utf8') === sourcesHash();
}

/** Builds the site; answers whether that went well. */
export async function build(outDir = 'dist') {
  const hash = sourcesHash();
  const ok = await run(`astro build --silent --outDir ${outDir}`, { env: projectEnv() });
  if (ok) writeFileSync(stamp(outDir), hash);
  return ok;
}

/** Builds the site into `dist`, unless the pages there are made of these very sources. */
export async function buildIfChanged() {
  await step('Site', async () => {
    if (isBuilt('dist')) return 'up to date';
    if (!(await build())) throw new StepFailed(NOT_BUILT);
    return 'built';
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const start = performance.now();
    const [outDir = 'dist', base] = process.argv.slice(2);
    if (base) process.env.BASE = base;
    if (!(await build(outDir))) throw new StepFailed(NOT_BUILT);
    console.log(`Built ${outDir} in ${seconds(start)}.`);
  });
}
