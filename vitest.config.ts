import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '~': fileURLToPath(new URL('./src', import.meta.url)) };

/** Three kinds of test that need no browser: rules, proofs against theory, content. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/theory/**', 'tests/content/**', 'tests/e2e/**'],
        },
      },
      {
        resolve: { alias },
        test: { name: 'theory', include: ['tests/theory/**/*.test.ts'], testTimeout: 120_000 },
      },
      { resolve: { alias }, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
    ],
  },
});
