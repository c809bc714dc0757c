import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { CHUNKS } from './scripts/chunks';
import { pagefind } from './scripts/pagefind';

/** SITE and BASE place the built site: `SITE=https://example.org BASE=/camp/ npm run build`. */
const site = process.env['SITE'] ?? 'https://service-camp.example';
const base = process.env['BASE'] ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  i18n: { locales: ['en', 'nl'], defaultLocale: 'en' },
  integrations: [
    mdx(),
    svelte(),
    sitemap({ i18n: { defaultLocale: 'en', locales: { en: 'en', nl: 'nl' } } }),
    pagefind(),
  ],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // Pagefind's index reader is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: {
        // Svelte sets style attributes after hydration; server HTML has none.
        resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }],
      },
    },
  },
  vite: {
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [...CHUNKS] } } } },
      },
    },
    build: {
      target: 'es2022',
      rolldownOptions: {
        // Cores do nothing when they are loaded: a page gets what it calls, not all behind the door.
        treeshake: { moduleSideEffects: [{ test: /\/src\/(?:base|exam)\//, sideEffects: false }] },
      },
    },
  },
});
