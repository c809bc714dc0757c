import { expectAccessible } from './support/axe';
import { words } from './support/site';
import { expect, test } from './support/test';

const t = words('en', 'practices') as unknown as {
  readonly filter: string;
  readonly depths: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly none: string;
};
const practices = '[data-practice]:visible';

test('two rows of choices narrow the list by keyboard, and the address keeps them', async ({
  page,
}) => {
  await page.goto('/practices/');
  await expect(page.locator(practices)).toHaveCount(34);
  const filter = page.getByRole('search', { name: t.filter });
  await filter.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#field=service-management$/);
  await expect(page.locator(practices)).toHaveCount(17);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#field=service-management&depth=in-depth$/);
  await expect(page.locator(practices)).toHaveCount(6);
  await expect(filter.getByRole('status')).toHaveText('6 practices');
  await expectAccessible(page);
});

test('a link with a choice opens on it, and an empty choice is said', async ({ page }) => {
  await page.goto('/practices/#field=technical-management&depth=purpose');
  await expect(page.locator(practices)).toHaveCount(1);
  await expect(page.getByRole('radio', { name: t.depths['purpose'] })).toBeChecked();
  await page.getByRole('radio', { name: t.depths['in-depth'] }).check();
  await expect(page.locator(practices)).toHaveCount(0);
  await expect(page.getByRole('search').getByRole('status')).toHaveText(t.none);
});

test('a practice leads to its page, and that to its neighbours', async ({ page }) => {
  await page.goto('/practices/');
  await page.getByRole('link', { name: 'Incident management', exact: true }).click();
  await expect(page).toHaveURL('/practices/incident-management/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Incident management');
  await page.getByRole('link', { name: 'Problem management', exact: true }).click();
  await expect(page).toHaveURL('/practices/problem-management/');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the list is whole, and offers no choice', async ({ page }) => {
    await page.goto('/practices/');
    await expect(page.locator(practices)).toHaveCount(34);
    await expect(page.getByRole('search', { name: t.filter })).toBeHidden();
  });
});

test('a pitch that the exam does not ask leads to its practice', async ({ page }) => {
  await page.goto('/');
  const pitch = page.locator('a.mark[data-place="risk-management"]:visible');
  await expect(pitch).toHaveAttribute('href', '/practices/risk-management/');
});
