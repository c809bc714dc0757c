import { expectAccessible } from './support/axe';
import { sitemapPaths, words } from './support/site';
import { expect, test } from './support/test';

const en = words('en', 'shell');
const nl = words('nl', 'shell');
const word = (text: string | undefined): string => {
  if (!text) throw new Error('a string of the shell is gone');
  return text;
};

test('the first key press offers to skip to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: word(en['skip']) });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the theme follows the system until the reader chooses, and the choice stays', async ({
  page,
}) => {
  const html = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect(html).toHaveAttribute('data-theme', 'night');
  await page.getByRole('button', { name: word(en['theme']) }).click();
  await expect(html).toHaveAttribute('data-theme', 'day');
  await page.goto('/nl/');
  await expect(html).toHaveAttribute('data-theme', 'day');
});

test('the language switch keeps the page', async ({ page }) => {
  const paths = sitemapPaths().filter((path) => !path.startsWith('/nl/'));
  const deepest = paths.sort((a, b) => b.split('/').length - a.split('/').length)[0] ?? '/';
  await page.goto(deepest);
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(`/nl${deepest}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(deepest);
});

test('search opens with /, finds a page, and Escape brings the reader back', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.type('campsite');
  const first = dialog.getByRole('link').first();
  await expect(first).toBeVisible();
  await expect(first).toHaveAttribute('href', /^\/(?!nl\/)/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

for (const [root, typed, found] of [
  ['/', 'expertise', '/learn/service-desk/escalation/'],
  ['/', 'swarming', '/glossary/#swarming'],
  ['/nl/', 'expertise', '/nl/learn/service-desk/escalation/'],
  ['/nl/', 'servicedesk', '/nl/glossary/#service-desk'],
  // Terms are found by their name in the other language too.
  ['/', 'hiërarchische escalatie', '/glossary/#hierarchic-escalation'],
  ['/nl/', 'single point of contact', '/nl/glossary/#single-point-of-contact'],
  ['/', 'uitrolmanagement', '/practices/deployment-management/'],
  ['/nl/', 'deployment management', '/nl/practices/deployment-management/'],
] as const) {
  test(`search from ${root} leads from “${typed}” to ${found}`, async ({ page }) => {
    await page.goto(root);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type(typed);
    await expect(page.getByRole('dialog').locator(`a[href="${found}"]`).first()).toBeVisible();
  });
}

test.describe('off the map', () => {
  test.use({ allowed: [/\b404\b/] });
  test('a lost address is said in both languages, with a way back', async ({ page }) => {
    const response = await page.goto('/learn/nowhere/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word(en['notFoundTitle']));
    await expect(page.getByText(word(nl['notFoundText']))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: word(nl['notFoundBack']) }).click();
    await expect(page).toHaveURL('/nl/');
  });
});
