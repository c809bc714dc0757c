import type { Locator, Page } from '@playwright/test';
import { wakeIslands } from './page';
import { words } from './site';
import { expect } from './test';

type Area = Record<string, Record<string, string>>;
const lab = words('en', 'lab') as unknown as Area;

/** A string of the lab, as the page should show it. */
export const say = (group: string, key: string) => lab[group]?.[key] ?? '';

export async function tab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: say('tabs', name) }).click();
}

/** All weeks are run. */
export const counted = (page: Page) =>
  expect(page.locator('.results[aria-busy]')).toHaveAttribute('aria-busy', 'false', {
    timeout: 60_000,
  });

/** Moves a lever a step up, so that now and the baseline differ. */
export async function moveLever(page: Page, name: string, narrow: boolean): Promise<void> {
  if (narrow) await tab(page, 'policy');
  await expect(page.locator('section.policy')).toHaveAttribute('aria-busy', 'false');
  // Practices are folded but for the first.
  const folded = page.locator('.policy details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().press('Enter');
  await page.getByRole('slider', { name: new RegExp(`^${name}`) }).press('ArrowRight');
  if (narrow) await tab(page, 'results');
  await counted(page);
}

/** Opens the lab at its results; gives the charts that stand there. */
export async function openResults(page: Page): Promise<Locator> {
  await page.goto('/labs/service-desk/');
  await wakeIslands(page);
  await tab(page, 'results');
  await counted(page);
  return page.locator('.results .chart');
}
