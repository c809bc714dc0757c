// `npm run papers`: deals the fixed mock exams anew from the question bank. The same bank gives the same papers.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const { module } = await runnerImport<typeof import('../tests/content/papers.ts')>(
  path('tests/content/papers.ts'),
  { configFile: false, root: path('.'), resolve: { alias: { '~': path('src') } } },
);
const { papers, said } = module.makePapers();
writeFileSync(path('src/content/papers.json'), `${JSON.stringify(papers, null, 2)}\n`);
console.log(said);
