import { expect, test } from 'vitest';
import { SITES, pagesOf } from './site';
import { scriptBytes, staticImports } from './weight';

/** Kilobytes of compressed script, by kind of page: the first that fits. */
const BUDGETS: readonly [path: RegExp, kilobytes: number][] = [
  [/\/labs\/./, 120],
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
