import { expectAccessible, expectContrast } from './support/axe';
import { sidewaysScroll, wakeIslands } from './support/page';
import { langOf, sitemapPaths } from './support/site';
import { expect, test } from './support/test';

/** The narrowest window that a page must fit (WCAG 1.4.10). */
const NARROWEST = 320;

test.use({ theme: 'day' });

/**
 * Practices and scenarios share a page each, and a Dutch lesson is the English one in a Dutch frame:
 * what only differs in words is opened in one width a language, Dutch lessons for one module.
 */
function isMet(path: string, isPhone: boolean): boolean {
  const isDutch = langOf(path) === 'nl';
  if (/\/learn\/.+\/./.test(path)) return !isDutch || (isPhone && path.includes('/service-desk/'));
  if (/\/(?:practices|labs\/service-desk)\/./.test(path)) return isDutch !== isPhone;
  return true;
}

for (const path of sitemapPaths()) {
  test(`${path} is sound by day and by night`, async ({ page, viewport }) => {
    const isPhone = viewport !== null && viewport.width < 600;
    test.skip(!isMet(path, isPhone), 'opened in the other width');
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
