import { expectAccessible } from './support/axe';
import { sidewaysScroll } from './support/page';
import { moveLever, openResults, say } from './support/results';
import { words } from './support/site';
import { expect, test, THEMES } from './support/test';

type Sections = Record<string, { readonly practice: string; readonly name: string }>;
const { sections } = words('en', 'lab-results') as unknown as { sections: Sections };

/** What the first Monday has something to say in, with the points of each chart. */
const REPORTS: readonly [section: string, points: readonly number[]][] = [
  ['watermelon', [2]],
  ['handOffs', [4]],
  ['money', [4, 5]],
  ['backlog', [5]],
];

for (const theme of THEMES) {
  test.describe(`the reports under the results, by ${theme}`, () => {
    test.use({ theme });
    test.beforeEach(() => test.setTimeout(120_000));

    test('open by practice, each chart with its finding, its points and its table', async ({
      page,
      viewport,
    }) => {
      await openResults(page);
      await moveLever(page, 'Training', (viewport?.width ?? 0) < 1000);
      await expect(page.locator('.reports summary')).toHaveCount(REPORTS.length);

      for (const [section, counts] of REPORTS) {
        const report = page.locator('.reports details').filter({
          has: page.getByRole('heading', { name: sections[section]?.practice, exact: true }),
        });
        await expect(report.locator('.chart')).toHaveCount(0);
        await report.locator('summary').press('Enter');
        await expect(report.locator('.chart')).toHaveCount(counts.length);
        for (const [nth, points] of counts.entries()) {
          const chart = report.locator('.chart').nth(nth);
          await expect(chart.locator('.point')).toHaveCount(points);
          await expect(chart.getByRole('heading')).toHaveText(/\d/);
          await chart.locator('.point').first().focus();
          await page.keyboard.press('ArrowDown');
          await expect(chart.locator('.point').nth(1)).toBeFocused();
          await chart.getByRole('button', { name: say('chart', 'table') }).click();
          await expect(chart.getByRole('table')).toBeVisible();
        }
      }
      await expectAccessible(page);
      expect(await sidewaysScroll(page)).toBe(0);

      // With their drawings too.
      for (const chart of await page.locator('.reports .chart').all()) {
        await chart.getByRole('button', { name: say('chart', 'chart') }).click();
      }
      await expectAccessible(page);
    });
  });
}

test('the results hold the distribution and the ladder beside the reports', async ({ page }) => {
  test.setTimeout(120_000);
  const charts = await openResults(page);
  await expect(charts).toHaveCount(2);
  await expect(charts.nth(0).locator('.point')).toHaveCount(6);
  await expect(charts.nth(1).locator('.point')).toHaveCount(4);
});
