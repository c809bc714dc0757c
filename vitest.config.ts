import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '~': fileURLToPath(new URL('./src', import.meta.url)) };
const apart = ['theory', 'content', 'built', 'e2e', 'bench'].map((kind) => `tests/${kind}/**`);

/** The tests that need no browser, by what they need and how long they take. */
export default defineConfig({
  test: {
    // The runner keeps a core to itself otherwise, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      // Rules of the code: fast, no build, mirrors src.
      {
        resolve: { alias },
        // A test says right or wrong; how long it may take is no part of that (`npm run bench` measures).
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: apart,
          testTimeout: 60_000,
        },
      },
      // Models held to closed formulas and published outputs.
      {
        resolve: { alias },
        test: { name: 'theory', include: ['tests/theory/**/*.test.ts'], testTimeout: 120_000 },
      },
      // Words and numbers of the course.
      {
        resolve: { alias },
        test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 },
      },
      // The pages as built, in dist and under a sub-path.
      {
        resolve: { alias },
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
