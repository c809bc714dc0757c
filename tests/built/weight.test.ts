import { expect, test } from 'vitest';
import { SITES, pagesOf } from './site';
import { scriptBytes, staticImports, workerBytes, workersOf } from './weight';

/** Kilobytes of compressed script, by kind of page: the first that fits. */
const BUDGETS: readonly [path: RegExp, kilobytes: number][] = [
  [/\/labs\/./, 120],
  [/\/(?:practise\/.|progress\/$)/, 70],
  [/./, 45],
];

const [site] = SITES;
const pages = site ? pagesOf(site) : [];

test.each(pages.map((page) => [page.address, page] as const))(
  '%s keeps to its budget of script',
  (address, page) => {
    const budget = BUDGETS.find(([path]) => path.test(address))?.[1] ?? 0;
    if (site) expect(scriptBytes(site, page) / 1000).toBeLessThanOrEqual(budget);
  },
);

test('imports are read as bundlers write them', () => {
  const code = `import{a as b}from"./a.js";import"./b.js";export{c}from './c.js';const d=()=>import("./d.js");`;
  expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.js']);
});

/** Kilobytes that a lab's worker may have: it loads beside the page, and the page does not wait for it. */
const WORKER_BUDGET = 25;

test('a lab’s worker keeps to a budget of its own', () => {
  const code = 'a=()=>new Worker(new URL(`/camp/b.js`,``+import.meta.url),{type:`module`})';
  expect(workersOf(code)).toEqual(['/camp/b.js']);
  const lab = pages.find(({ address }) => address.endsWith('/labs/service-desk/'));
  const kilobytes = site && lab ? workerBytes(site, lab) / 1000 : 0;
  expect(kilobytes).toBeGreaterThan(1);
  expect(kilobytes).toBeLessThanOrEqual(WORKER_BUDGET);
});
