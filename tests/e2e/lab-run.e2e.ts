import type { Page } from '@playwright/test';
import { fill } from '../../src/components/shell/fill';
import { expectAccessible } from './support/axe';
import { tabTo } from './support/keys';
import { sidewaysScroll, wakeIslands } from './support/page';
import { words } from './support/site';
import { THEMES, expect, test } from './support/test';

/** The strings of the lab that a run is shared, undone and printed with. */
interface RunWords {
  readonly policy: Record<string, string>;
  readonly levers: Record<string, { readonly name: string }>;
  readonly transport: Record<string, string>;
  readonly tools: Record<string, string>;
  readonly say: Record<string, string>;
  readonly seed: Record<string, string>;
  readonly share: Record<string, string>;
  readonly shared: { readonly opened: string; readonly faults: Record<string, string> };
  readonly report: Record<string, string>;
  readonly figures: Record<string, string>;
  readonly predict: Record<string, string>;
  readonly debrief: { readonly title: string };
}
const wordsOf = (lang: 'en' | 'nl') =>
  ({ ...words(lang, 'lab'), ...words(lang, 'lab-levers') }) as unknown as RunWords;
const t = wordsOf('en');
const LAB = '/labs/service-desk/';

const figures = (page: Page) => page.getByLabel(t.figures['label'] ?? '', { exact: true });
const people = (page: Page) =>
  page.getByRole('slider', { name: t.levers['peopleAtReception']?.name ?? '' });
const moment = (page: Page) => page.getByRole('slider', { name: t.transport['scrub'] });

async function openLab(page: Page, address = LAB): Promise<void> {
  await page.goto(address);
  await wakeIslands(page);
  await expect(moment(page)).toBeVisible();
}

for (const theme of THEMES) {
  test.describe(`by ${theme}, by keyboard alone`, () => {
    test.use({ theme, permissions: ['clipboard-read', 'clipboard-write'] });
    test('a lever is moved, undone, redone, reset, and the run is shared', async ({
      page,
      context,
    }, { project }) => {
      test.skip(project.name === 'phone', 'a phone has no keyboard');
      test.setTimeout(90_000);
      await openLab(page);
      await page.keyboard.press('d');
      await page.keyboard.press('h');
      await tabTo(page, people(page));
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect(people(page)).toHaveValue('5');

      await page.keyboard.press('Control+z');
      await expect(people(page)).toHaveValue('4');
      await page.keyboard.press('Control+Shift+z');
      await expect(people(page)).toHaveValue('5');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+y');
      await expect(people(page)).toHaveValue('5');
      const reset = page.getByRole('button', { name: t.policy['reset'], exact: true });
      await tabTo(page, people(page));
      for (let back = 0; back < 8; back += 1) await page.keyboard.press('Shift+Tab');
      await tabTo(page, reset);
      await page.keyboard.press('Enter');
      await expect(people(page)).toHaveValue('3');
      await expect(reset).toBeFocused();
      await expectAccessible(page);
      await page.keyboard.press('Control+z');
      await expect(people(page)).toHaveValue('5');

      await page.keyboard.press('l');
      const dialog = page.getByRole('dialog', { name: t.share['title'] });
      await expect(dialog).toBeVisible();
      await tabTo(page, dialog.getByRole('button', { name: t.share['copy'] }));
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('status')).toHaveText(t.share['copied'] ?? '');
      await expectAccessible(page);
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(await dialog.getByRole('textbox').inputValue());
      expect(link.length).toBeLessThan(200);
      await page.keyboard.press('Escape');

      const other = await context.newPage();
      await openLab(other, link);
      await expect(people(other)).toHaveValue('5');
      await expect(moment(other)).toHaveValue(await moment(page).inputValue());
      await expect(other.getByText(/^A shared run: Tuesday 09:00, seed 1898/)).toBeVisible();
      await expect(figures(other)).toHaveText(await figures(page).innerText(), {
        useInnerText: true,
      });
      await expectAccessible(other);
    });
  });
}

test('a run that cannot be copied is selected instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await openLab(page);
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: t.share['title'] });
  await dialog.getByRole('button', { name: t.share['copy'] }).click();
  await expect(dialog.getByRole('status')).toHaveText(t.share['notCopied'] ?? '');
  const field = dialog.getByRole('textbox');
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
});

for (const [lang, path] of [
  ['en', LAB],
  ['nl', `/nl${LAB}`],
] as const) {
  test(`a link that is damaged opens what is left of it, and says so in ${lang}`, async ({
    page,
  }) => {
    await openDamaged(page, `${path}#run=1l.3.first-monday.1gq.2jo0.P`, lang, 'damaged');
    const scrub = page.getByRole('slider', { name: wordsOf(lang).transport['scrub'] });
    await expect(scrub).toHaveValue(String(33 * 3600));
    await openDamaged(page, `${path}#run=${'%3Cscript%3E'.repeat(40)}`, lang, 'unreadable');
  });
}

async function openDamaged(
  page: Page,
  address: string,
  lang: 'en' | 'nl',
  fault: string,
): Promise<void> {
  // Another hash on the same page is followed too.
  await page.goto(address);
  await wakeIslands(page);
  await expect(page.getByText(wordsOf(lang).shared.faults[fault] ?? '')).toBeVisible();
  await expectAccessible(page);
  expect(await sidewaysScroll(page)).toBe(0);
}

test('the desk is described when asked, and a bad seed is refused in a sentence', async ({
  page,
}) => {
  await openLab(page);
  const more = page.getByRole('button', { name: new RegExp(`× ${t.transport['more']}$`) });
  if (await more.isVisible()) await more.click();
  await page.getByRole('button', { name: t.say['now'] }).click();
  const voice = page.locator('[aria-live="polite"]').filter({ hasText: /tickets open/ });
  await expect(voice).toHaveText(/^Monday 08:00\. 6 tickets open/);
  const seed = page.getByRole('textbox', { name: t.seed['label'] });
  await seed.fill('4294967296');
  await seed.press('Enter');
  await expect(page.getByText(t.seed['wrong'] ?? '')).toBeVisible();
  await expect(seed).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await seed.fill('42');
  await seed.press('Enter');
  await expect(page.getByText(t.seed['wrong'] ?? '')).toBeHidden();
  // Told without being asked, five seconds after the last time.
  await expect(voice).toHaveText(/^Monday 08:00\. 3 tickets open/, { timeout: 10_000 });
});

for (const theme of THEMES) {
  test.describe(`on paper, by ${theme}`, () => {
    test.use({ theme });
    test('a mission stands with its policy, its results and its debrief', async ({ page }) => {
      test.setTimeout(90_000);
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await page.goto(`${LAB}#mission=first-monday`);
      await wakeIslands(page);
      await page.getByRole('button', { name: t.predict['skip'] }).click();
      const debrief = page.getByRole('article', { name: t.debrief.title });
      for (let day = 0; day < 7 && !(await debrief.isVisible()); day += 1) {
        await page.getByRole('button', { name: t.transport['dayLabel'] }).click();
      }
      await expect(debrief).toBeVisible({ timeout: 15_000 });
      await page.keyboard.press('l');
      await page.getByRole('button', { name: t.share['print'] }).click();
      await expect(page.locator('html')).toHaveAttribute('data-printed', '', { timeout: 30_000 });

      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { name: t.report['title'] })).toBeVisible();
      await expect(page.getByRole('table')).toHaveCount(4);
      await expect(debrief).toBeVisible();
      await expect(page.getByText(/#run=\w\w\.\d\.first-monday\.1gq\./)).toBeVisible();
      await expect(page.getByText(fill(t.report['resultsOf'] ?? '', { n: 200 }))).toBeVisible();
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.getByRole('slider').count()).toBe(0);
      const paper = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return { backgroundColor, color };
      });
      expect(paper).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(30, 42, 38)' });
      await expectAccessible(page);
    });
  });
}
