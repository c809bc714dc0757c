import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * One module of the benchmarks with all it imports, as a file: built as the site is built, because a
 * test runner's own way of loading modules makes every call between them dearer.
 */
export async function bundle(name: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const outDir = join(root, '.cache/bench', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '~': join(root, 'src') } },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: join(root, 'tests/bench', `${name}.ts`),
      rollupOptions: { output: { entryFileNames: 'bundle.mjs' } },
    },
  });
  return join(outDir, 'bundle.mjs');
}
