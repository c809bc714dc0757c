import { expect, type Page } from '@playwright/test';

/** Walks down the page as a reader does, until every island on it is alive. */
export async function wakeIslands(page: Page): Promise<void> {
  const islands = page.locator('astro-island[ssr]');
  for (const island of await islands.all()) await island.scrollIntoViewIfNeeded().catch(() => {});
  await expect(islands).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
}

/** How many pixels the page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
