import type { Page } from '@playwright/test';
import { fill } from '../../src/components/shell/fill';
import type { Strings } from '../../src/components/shell/strings';
import { expectAccessible } from './support/axe';
import { sidewaysScroll, wakeIslands } from './support/page';
import { words } from './support/site';
import { THEMES, expect, test } from './support/test';

const LAB = '/labs/service-desk/';
const t = {
  ...words('en', 'lab'),
  ...words('en', 'lab-levers'),
} as unknown as Strings['lab'];

async function openPolicy(page: Page): Promise<void> {
  await page.goto(LAB);
  await wakeIslands(page);
  const tab = page.getByRole('tab', { name: t.tabs.policy });
  if (await tab.isVisible()) await tab.click();
}
const panel = (page: Page) => page.getByRole('region', { name: t.policy.title });
const folds = (page: Page) => panel(page).locator('details > summary');

/** Folds out every practice of the panel by keyboard alone. */
async function openGroups(page: Page): Promise<void> {
  await expect(panel(page)).toHaveAttribute('aria-busy', 'false');
  for (const fold of await folds(page).all()) {
    if (await fold.evaluate((summary) => summary.parentElement?.hasAttribute('open'))) continue;
    await fold.focus();
    await page.keyboard.press('Enter');
  }
}

for (const theme of THEMES) {
  test.describe(`by ${theme}`, () => {
    test.use({ theme });

    test('every choice of the sandbox is worked by keys', async ({ page }) => {
      await openPolicy(page);
      await openGroups(page);
      const { levers, choices, matrix, policy } = t;

      const desk = panel(page).getByRole('switch', { name: levers.hierarchicEscalation.name });
      await desk.focus();
      await page.keyboard.press('Space');
      await expect(desk).toBeChecked();
      await expect(
        panel(page).getByText(levers.hierarchicEscalation.why.slice(0, 30)),
      ).toBeVisible();

      const clock = panel(page).getByRole('radiogroup', { name: levers.clockPauses.name });
      await clock.getByRole('radio', { checked: true }).focus();
      await page.keyboard.press('ArrowUp');
      await expect(clock.getByRole('radio', { name: choices.clockPauses.never })).toBeChecked();

      const edit = panel(page).getByRole('button', { name: matrix.edit });
      await edit.focus();
      await page.keyboard.press('Enter');
      const cell = panel(page).getByRole('combobox', { name: /Impact low, urgency high/ });
      await cell.focus();
      await page.keyboard.press('Home');
      await expect(cell).toHaveValue('p1');
      await expect(panel(page).getByText(/^Impact low, urgency high: P1/)).toBeVisible();
      await expect(panel(page).getByText(fill(policy.changes, { n: 3 }))).toBeVisible();

      await expectAccessible(page);
      expect(await sidewaysScroll(page)).toBe(0);

      await panel(page).getByRole('button', { name: policy.reset }).press('Enter');
      await expect(panel(page).getByText(policy.noChange)).toBeVisible();
      await expect(desk).not.toBeChecked();
    });

    test('the trail of missions is followed by keys', async ({ page }) => {
      await page.goto(LAB);
      await wakeIslands(page);
      const button = page.getByRole('button', { name: t.trail.open });
      await button.focus();
      await page.keyboard.press('Enter');
      const trail = page.getByRole('navigation', { name: t.trail.title });
      await expect(trail).toBeVisible();
      await expectAccessible(page);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.keyboard.press('Escape');
      await expect(trail).toBeHidden();
      await expect(button).toBeFocused();

      await page.keyboard.press('Enter');
      await trail.getByRole('link').first().focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#mission=first-monday$/);
      await expect(trail).toBeHidden();
      await expect(page.getByRole('button', { name: t.predict.skip })).toBeVisible();
    });
  });
}

test('a mission offers its own levers alone', async ({ page }) => {
  await page.goto(`${LAB}#mission=first-monday`);
  await wakeIslands(page);
  await page.getByRole('button', { name: t.predict.skip }).click();
  const tab = page.getByRole('tab', { name: t.tabs.policy });
  if (await tab.isVisible()) await tab.click();
  await expect(folds(page)).toHaveCount(4);
  await openGroups(page);
  await expect(panel(page).getByText(t.levers.triageMinutes.name)).toBeVisible();
  await expect(panel(page).getByText(t.levers.interruption.name)).toBeHidden();
});

test('a click that moves the panel still reaches its choice', async ({ page }) => {
  await openPolicy(page);
  await openGroups(page);
  // What is told about an upper lever folds away while a lower one is pressed.
  await panel(page)
    .getByRole('slider', { name: t.levers.peopleAtReception.name })
    .press('ArrowRight');
  const radio = panel(page).getByRole('radio', { name: t.choices.order['by-due-time'] });
  await radio.click({ force: true });
  await expect(radio).toBeChecked();
});
