import type { Page } from '@playwright/test';
import { wakeIslands } from './support/page';
import { expect, test } from './support/test';

const LESSON = '/learn/service-desk/escalation/';

async function open(page: Page): Promise<void> {
  await page.goto(LESSON);
  await wakeIslands(page);
}
const bet = (page: Page) => page.getByRole('group', { name: /^Place a bet/ });
const check = (page: Page) => page.locator('form').filter({ hasText: 'Question' });

test('a bet waits until its stop, may change until then, and is kept', async ({ page }) => {
  await open(page);
  await bet(page).getByRole('radio', { name: /^Up/ }).check({ force: true });
  await expect(page.getByText('Your bet is in.')).toBeVisible();
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.keyboard.press('ArrowLeft');
  await expect(bet(page).getByRole('radio', { name: /^Across/ })).toBeChecked();

  await page.getByRole('link', { name: 'We open it at stop 3.' }).click();
  await expect(page.getByText('You bet Across')).toBeVisible();
  await expect(bet(page).getByRole('radio', { name: /^Across/ })).toBeDisabled();

  await page.reload();
  await wakeIslands(page);
  await expect(bet(page).getByRole('radio', { name: /^Across/ })).toBeChecked();
  await expect(bet(page).getByRole('radio', { name: /^Up/ })).toBeDisabled();
});

test('a reader without a bet is sent back, or reads every outcome in short', async ({ page }) => {
  await open(page);
  const opened = page.getByRole('region', { name: 'Your bet, opened' });
  await expect(opened.getByRole('link', { name: 'Go back and place it' })).toBeVisible();
  await opened.getByRole('button', { name: 'Read on without a bet' }).click();
  await expect(opened.getByRole('listitem')).toHaveCount(3);
});

test('the check is walked by keys alone, finishes the lesson and outlives a reload', async ({
  page,
}) => {
  await open(page);
  await check(page).getByRole('radio').first().focus();
  for (const n of [1, 2, 3, 4, 5]) {
    await expect(check(page)).toContainText(`Question ${n} of 5`);
    await page.keyboard.press('c');
    await expect(check(page).getByRole('radio').nth(2)).toBeChecked();
    await page.keyboard.press('1');
    await expect(check(page).getByRole('radio').first()).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(check(page).getByRole('status')).toHaveText(/^(Right|Not right)\./);
    await expect(check(page).getByText('Why not?')).not.toHaveCount(0);
    await page.keyboard.press('Enter');
  }
  const result = page.getByRole('heading', { name: /^\d of 5 right$/ });
  await expect(result).toBeFocused();
  const said = await result.textContent();

  await page.reload();
  await wakeIslands(page);
  await expect(page.getByRole('heading', { name: said ?? '' })).toBeVisible();
  await page.goto('/learn/');
  await expect(page.getByText(/^1 of \d+ lessons done$/)).toBeVisible();
});

test('what is pressed before the page is awake is kept', async ({ page }) => {
  let release = () => {};
  const awake = new Promise<void>((resolve) => (release = resolve));
  for (const island of ['Bet', 'Check']) {
    await page.route(`**/_astro/${island}.*.js`, async (route) => {
      await awake;
      await route.continue();
    });
  }
  await page.goto(LESSON);
  await bet(page).getByRole('radio', { name: /^Up/ }).check({ force: true });
  await check(page).getByRole('radio').nth(2).check({ force: true });
  release();
  await wakeIslands(page);
  await expect(bet(page).getByText('Your bet', { exact: true })).toBeVisible();
  await expect(bet(page).getByRole('radio', { name: /^Up/ })).toBeChecked();
  await expect(check(page).getByRole('radio').nth(2)).toBeChecked();
});

test('an answer without a choice is asked for, not marked', async ({ page }) => {
  await open(page);
  await check(page).getByRole('button', { name: 'Answer' }).click();
  await expect(check(page).getByRole('status')).toHaveText('Choose an option first.');
});

test('a term explains itself to the keyboard and closes with Escape', async ({ page }) => {
  await open(page);
  const term = page.getByRole('button', { name: 'incident', exact: true }).first();
  await term.focus();
  await page.keyboard.press('Enter');
  const more = page.getByRole('link', { name: 'In the glossary' }).filter({ visible: true });
  await expect(more).toHaveCount(1);
  await expect(more).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(more).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('a press keeps the card that came while the pointer rested on its term', async ({ page }) => {
  await open(page);
  const term = page.getByRole('button', { name: 'incident', exact: true }).first();
  const more = page.getByRole('link', { name: 'In the glossary' }).filter({ visible: true });
  await term.hover();
  await expect(more).toHaveCount(1);
  await term.click();
  await expect(more).toHaveCount(1);
  await term.click();
  await expect(more).toHaveCount(0);
});

test('the ticket is steered in sight of its picture, and watched only after that', async ({
  page,
}) => {
  await open(page);
  const figure = page.getByRole('figure').filter({ hasText: 'The whole way in words' });
  const picture = figure.getByRole('img').filter({ visible: true });
  const watch = figure.getByRole('button', { name: 'Watch it again' });
  for (const way of ['Across', 'Up', 'Across']) {
    await expect(watch).toHaveCount(0);
    await figure.getByRole('button', { name: way }).click();
    await expect(picture).toBeInViewport({ ratio: 0.95 });
    await expect(figure.getByText('Right.', { exact: true })).toBeVisible();
  }
  await figure.getByRole('button', { name: 'On to 21:05' }).click();
  await expect(figure.getByText('You sent it the right way 3 of 3 times.')).toBeVisible();
  await watch.click();
  await expect(figure.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('a door and the next guest leave the page where it is', async ({ page }) => {
  await page.goto('/learn/service-desk/why-a-desk/');
  await wakeIslands(page);
  const doors = page.getByRole('group', { name: 'Doors: whose job is it?' });
  const question = page.getByText('Call 1 of 6');
  await doors.getByRole('button').first().scrollIntoViewIfNeeded();
  await doors.getByRole('button').first().click();
  const next = page.getByRole('button', { name: 'Next guest' });
  await expect(next).toBeFocused();
  await expect(next).toBeInViewport();
  await expect(question).toBeInViewport();
  const stood = await page.evaluate(() => scrollY);
  await next.click();
  await expect(page.getByText('Call 2 of 6')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(stood);
});

test('the glossary narrows as one types, in either language', async ({ page }) => {
  await page.goto('/glossary/');
  const terms = page.getByRole('heading', { level: 2 });
  const all = await terms.count();
  await page.getByRole('searchbox').fill('servicedesk');
  await expect(page.getByRole('heading', { name: 'service desk', exact: true })).toBeVisible();
  expect(await terms.count()).toBeLessThan(all);
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.getByText('No term matches.')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a lesson can be read to the end, answers included', async ({ page }) => {
    await page.goto(LESSON);
    await page.getByText('Show what happened').click();
    await expect(
      page.getByRole('heading', { name: 'It went across first, and up only later.' }),
    ).toBeVisible();
    const answers = page.getByText('Show the answer');
    await expect(answers).toHaveCount(5);
    await answers.first().click();
    await expect(page.getByText(/^The right one: [A-D]$/).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Answer' })).toBeHidden();
  });
});
