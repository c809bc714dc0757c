import { openRunsPage, runsIn, type RunsPage } from '../engines/page';
import { expect, test as base } from './support/test';

/** The page of runs in place of the site. */
const test = base.extend<object, { runsPage: RunsPage }>({
  runsPage: [
    async ({}, use) => {
      const page = await openRunsPage();
      await use(page);
      page.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ runsPage }, use) => use(runsPage.address),
});

test('the desk keeps the same records here as in Node, to the bit', async ({ page, runsPage }) => {
  await page.goto('/');
  const runs = await runsIn((expression) => page.evaluate(expression));
  expect(runs.length).toBeGreaterThan(0);
  expect(runs).toEqual(runsPage.reference);
});
