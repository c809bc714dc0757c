import { answersOver, withStudy } from './support/study';
import { expect, test } from './support/test';

/** The share of the window that may jump while a page comes in: “good” by Core Web Vitals. */
const MAY_JUMP = 0.1;

/** What the browser measured; this part of the standard is not in the types of the DOM. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

const PAGES = {
  '/': '.today a',
  '/practise/quiz/': 'form',
  '/practise/exam/': '.plates',
  '/practise/cards/': '#cards-head',
  '/progress/': 'h1 b',
  '/labs/service-desk/': '.transport',
} as const;

for (const [path, sign] of Object.entries(PAGES)) {
  test(`${path} does not jump while it comes in`, async ({ page }) => {
    await withStudy(page, { answers: answersOver(20, 4, Date.now()) });
    await page.addInitScript(() => {
      const measured = window as { jumped?: number };
      measured.jumped = 0;
      new PerformanceObserver((list) => {
        const shifts = list.getEntries() as LayoutShift[];
        for (const { value } of shifts) measured.jumped = (measured.jumped ?? 0) + value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await expect(page.locator(sign).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as { jumped?: number }).jumped)).toBeLessThan(
      MAY_JUMP,
    );
  });
}
