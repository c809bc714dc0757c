import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * One module of `tests` with all it imports, as a file for Node and for pages: built as the site is
 * built, because a test runner loads modules in a way of its own, and calls between them get dearer.
 *
 * @param file path under `tests`, such as `bench/tasks.ts`
 * @returns the bundle's path, alone in its folder
 */
export async function bundle(file: string): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { dir, name } = parse(file);
  const outDir = join(root, '.cache/bundles', dir, name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '~': join(root, 'src') } },
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: true,
      ssr: join(root, 'tests', file),
      rollupOptions: { output: { entryFileNames: 'bundle.js' } },
    },
  });
  return join(outDir, 'bundle.js');
}
