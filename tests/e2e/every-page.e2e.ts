import { expectAccessible, expectContrast } from './support/axe';
import { sidewaysScroll, wakeIslands } from './support/page';
import { langOf, sitemapPaths } from './support/site';
import { expect, test } from './support/test';

/** The narrowest window that a page must fit (WCAG 1.4.10). */
const NARROWEST = 320;

// Axe reads every word of a page: the longest one takes a while on a busy machine.
test.describe.configure({ timeout: 60_000 });
test.use({ theme: 'day' });

/** Lessons, practices and scenarios share a page each: the Dutch frame around them is opened on a phone. */
const isOneOfMany = (path: string) => /\/(?:labs\/service-desk|learn\/.+|practices)\/./.test(path);

for (const path of sitemapPaths()) {
  test(`${path} is sound by day and by night`, async ({ page, viewport }) => {
    const isPhone = viewport !== null && viewport.width < 600;
    test.skip(!isPhone && isOneOfMany(path) && langOf(path) === 'nl', 'opened on a phone');
    await page.goto(path);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', langOf(path));
    await expect(html).toHaveAttribute('data-theme', 'day');
    await expect(page.locator('h1')).toHaveCount(1);
    await wakeIslands(page);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await expectAccessible(page);
    await html.evaluate((root) => (root.dataset['theme'] = 'night'));
    await expectContrast(page);
    if (isPhone) {
      await page.setViewportSize({ width: NARROWEST, height: viewport.height });
      expect(await sidewaysScroll(page), `at ${NARROWEST} pixels`).toBeLessThanOrEqual(0);
    }
  });
}
