import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const oneDoor = [
  { selector: 'ExportAllDeclaration', message: 'A door lists its names one by one.' },
];
const namedOnly = [
  ...oneDoor,
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one name everywhere.' },
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/', 'public/']),
  tseslint.configs.recommended,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
    rules: {
      // Links are made by href(lang, path); Astro has no router that Svelte's rule could know.
      'svelte/no-navigation-without-resolve': 'off',
      // A prop that is taken apart with `let` is how Svelte writes it.
      'prefer-const': 'off',
    },
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...namedOnly] },
  },
);
