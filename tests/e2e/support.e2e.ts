import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { sidewaysScroll } from './support/page';
import { expect, test } from './support/test';

const settled = (page: Page) => page.waitForTimeout(200);

/** Faults planted in a good page. Each must fail its test, or the fixtures see nothing. */
const planted: readonly [string, (page: Page) => Promise<unknown>][] = [
  [
    'an error',
    (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error('planted');
        });
      }),
  ],
  ['a message on the console', (page) => page.evaluate(() => console.error('trouble'))],
  ['a missing file', (page) => page.evaluate(() => fetch('/none.json').then(() => {}))],
  [
    'a request to another origin',
    (page) => page.evaluate(() => fetch('https://example.org/').catch(() => {})),
  ],
  [
    'a script that the policy refuses',
    (page) =>
      page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.planted = true';
        document.body.append(script);
      }),
  ],
  [
    'a picture without a name',
    async (page) => {
      await page.evaluate(() => document.querySelector('main')?.append(new Image(9, 9)));
      await expectAccessible(page);
    },
  ],
  [
    'a page wider than its window',
    async (page) => {
      await page.evaluate(() => (document.body.style.width = '5000px'));
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    },
  ],
];

for (const [name, plant] of planted) {
  test(`${name} fails a test`, async ({ page }) => {
    test.fail();
    await page.goto('/');
    await plant(page);
    await settled(page);
  });
}

test('a good page with nothing planted passes', async ({ page }) => {
  await page.goto('/');
  await settled(page);
});
