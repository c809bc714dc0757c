import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { words } from './support/site';
import { expect, test } from './support/test';

const t = words('en', 'home')['walk'] as unknown as Readonly<Record<string, string>>;
const panel = (page: Page) => page.getByRole('group', { name: t['title'] ?? '' });
const ringed = (page: Page) => page.locator('.mark.is-here:visible');

async function start(page: Page): Promise<void> {
  await page.goto('/');
  const starter = page.getByRole('button', { name: t['start'] ?? '' });
  await expect(async () => {
    await starter.focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('arrow keys walk from place to place, and Escape brings the reader back', async ({ page }) => {
  await start(page);
  await expect(panel(page)).toContainText('The gate, place 1 of 70');
  await expect(ringed(page)).toHaveAttribute('data-place', 'gate');
  await page.keyboard.press('ArrowRight');
  await expect(ringed(page)).toHaveAttribute('data-place', 'organizations-and-people');
  await expect(panel(page)).toContainText('a dimension of service management');
  await expectAccessible(page);
  await page.keyboard.press('ArrowLeft');
  await expect(ringed(page)).toHaveAttribute('data-place', 'gate');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(ringed(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: t['start'] ?? '' })).toBeFocused();
});

test('the walk ends in a round without names, and says how it went', async ({ page }) => {
  await start(page);
  for (let i = 0; i < 70; i += 1) await page.keyboard.press('ArrowRight');
  await expect(panel(page)).toContainText('Question 1 of 8');
  await expect(page.locator('.labels:visible')).toHaveCount(0);
  await expect(page.locator('.walk-letter:visible')).toHaveCount(4);
  await expectAccessible(page);
  for (let i = 0; i < 8; i += 1) {
    await expect(panel(page)).toContainText(`Question ${i + 1} of 8`);
    await page.keyboard.press('a');
    await expect(panel(page).getByRole('status')).toContainText(/A is right|Not A/);
    await page.keyboard.press('ArrowRight');
  }
  await expect(panel(page)).toContainText(/\d of 8 found/);
});

test('the place itself is an answer', async ({ page }) => {
  await start(page);
  for (let i = 0; i < 70; i += 1) await page.keyboard.press('ArrowRight');
  await expect(panel(page)).toContainText('Question 1 of 8');
  // The first question is about the four sides of the fence.
  await page
    .locator('.mark[data-place="organizations-and-people"]:visible')
    .dispatchEvent('click', { bubbles: true, cancelable: true });
  await expect(panel(page).getByRole('status')).toContainText(/is right|Not /);
  await expect(page).toHaveURL('/');
});

test('the map prints on one sheet, with the names of all places', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/');
  await expect(page.locator('.sheet-wide')).toBeVisible();
  await expect(page.locator('.key')).toContainText('Workforce and talent management');
  await expect(page.locator('header.top')).toBeHidden();
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
