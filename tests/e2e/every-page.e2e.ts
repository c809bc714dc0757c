import { expectAccessible } from './support/axe';
import { sidewaysScroll, wakeIslands } from './support/page';
import { langOf, sitemapPaths } from './support/site';
import { THEMES, expect, test } from './support/test';

/** The narrowest window that a page must fit (WCAG 1.4.10). */
const NARROWEST = 320;

// Axe reads every word of a page: the longest one takes a while on a busy machine.
test.describe.configure({ timeout: 60_000 });

/** Scenarios share one page: what only differs in words and numbers is opened in each language once. */
const isOneOfMany = (path: string) => /\/labs\/service-desk\/./.test(path);
const isMet = (path: string, theme: string) =>
  !isOneOfMany(path) || (langOf(path) === 'en') === (theme === THEMES[0]);

for (const theme of THEMES) {
  test.describe(`by ${theme}`, () => {
    test.use({ theme });
    for (const path of sitemapPaths().filter((path) => isMet(path, theme))) {
      test(`${path} is sound`, async ({ page, viewport }) => {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', langOf(path));
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await expect(page.locator('h1')).toHaveCount(1);
        await wakeIslands(page);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
        await expectAccessible(page);
        if (viewport && viewport.width < 600) {
          await page.setViewportSize({ width: NARROWEST, height: viewport.height });
          expect(await sidewaysScroll(page), `at ${NARROWEST} pixels`).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}
