import { expect, type Page } from '@playwright/test';

/**
 * Walks down the page as a reader does, until every island that this window shows is alive. Islands
 * that a narrow or a wide window hides have nothing to wake them.
 */
export async function wakeIslands(page: Page): Promise<void> {
  // A page that is still coming in has islands yet to come.
  await page.waitForLoadState('load');
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
            scrollTo({ top: y, behavior: 'instant' });
            // A browser with too much to do may leave out frames.
            await new Promise((resolve) => {
              requestAnimationFrame(resolve);
              setTimeout(resolve, 200);
            });
          }
          scrollTo({ top: 0, behavior: 'instant' });
          const asleep = [...document.querySelectorAll('astro-island[ssr]')]
            .filter((island) => [...island.children].some((c) => c.getClientRects().length > 0))
            .map((island) => island.getAttribute('component-url'));
          // The lab comes part by part.
          const coming = document.querySelectorAll('.lab-page [aria-busy="true"]');
          return [...asleep, ...[...coming].map(({ className }) => className)];
        }),
      { timeout: 30_000 },
    )
    .toEqual([]);
}

/** How many pixels the page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
