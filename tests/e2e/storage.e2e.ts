import type { Page } from '@playwright/test';
import { wakeIslands } from './support/page';
import { words } from './support/site';
import { expect, test } from './support/test';

const LESSON = '/learn/service-desk/escalation/';
const en = words('en', 'shell');
const notice = (page: Page) => page.locator('[data-storage-notice]');

/** Places the first bet that the page offers, and sees the page take it. */
async function placeBet(page: Page): Promise<void> {
  await wakeIslands(page);
  const bet = page.getByRole('radio').first();
  // The sign is what a finger meets; the radio button itself is drawn by it.
  await bet.locator('xpath=ancestor::label').click();
  await expect(bet).toBeChecked();
}

const stored = (page: Page, key: string) => page.evaluate((k) => localStorage.getItem(k), key);

test('with storage in order nothing is said, and a bet is still there after a reload', async ({
  page,
}) => {
  await page.goto(LESSON);
  await placeBet(page);
  await expect.poll(() => stored(page, 'service-camp:bets')).toContain('"version":1');
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expect(notice(page)).toBeEmpty();
});

test('blocked storage: the lesson works, and one sentence says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(LESSON);
  await placeBet(page);
  await expect(notice(page)).toHaveText(en['storageBlocked'] ?? '');
});

test('full storage: the lesson works, and one sentence says that nothing more is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(LESSON);
  await placeBet(page);
  await expect(notice(page)).toHaveText(en['storageFull'] ?? '');
});

for (const [name, text] of [
  ['no JSON', '{"version":1,"value":'],
  ['another shape', '{"version":1,"value":[1,2,3]}'],
  ['a later version', '{"version":99,"value":{}}'],
] as const) {
  test(`a record that is ${name} is set aside, kept, and said in one sentence`, async ({
    page,
  }) => {
    await page.goto('/');
    await page.evaluate((raw) => localStorage.setItem('service-camp:bets', raw), text);
    await page.goto(LESSON);
    await placeBet(page);
    await expect(notice(page)).toHaveText(en['storageCorrupt'] ?? '');
    expect(await stored(page, 'service-camp:bets:aside')).toBe(text);
    await page.reload();
    await expect(page.getByRole('radio').first()).toBeChecked();
    expect(await stored(page, 'service-camp:bets:aside')).toBe(text);
  });
}
