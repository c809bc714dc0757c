import { expect, test } from 'vitest';
import type { Bank } from '~/exam';
import { SITES, pagesOf, readBuilt } from './site';
import { scriptBytes, scriptsOf, staticImports, workerBytes, workersOf } from './weight';

/** Kilobytes of compressed script, by kind of page: the first that fits. */
const BUDGETS: readonly [path: RegExp, kilobytes: number][] = [
  [/\/labs\/./, 120],
  [/\/progress\/$/, 59],
  [/\/practise\/cards\/$/, 68],
  [/\/practise\/exam\/$/, 48],
  [/\/practise\/quiz\/$/, 43],
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

test('the question bank is data: no script of the exam page holds an item', () => {
  const exam = pages.find(({ address }) => address.endsWith('/practise/exam/'));
  const bank = site ? (JSON.parse(readBuilt(site, 'data/bank.en.json')) as Bank) : undefined;
  const codes = site && exam ? [...scriptsOf(site, exam)].map((file) => readBuilt(site, file)) : [];
  expect(bank?.items.length).toBeGreaterThan(400);
  expect(codes.length).toBeGreaterThan(5);
  const told = bank?.items.filter(({ stem }) => codes.some((code) => code.includes(stem)));
  expect(told?.map(({ id }) => id)).toEqual([]);
});

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
