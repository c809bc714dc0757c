import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fill } from '../../src/components/shell/fill';
import { expectAccessible } from './support/axe';
import { pressAt, tabTo } from './support/keys';
import { sidewaysScroll, wakeIslands } from './support/page';
import { words } from './support/site';
import { expect, test, THEMES } from './support/test';

const PATH = '/practise/cards/';
const NOW = new Date('2026-11-26T10:00:00');
type Plural = Readonly<Record<'one' | 'other', string>>;
type Group = Readonly<Record<string, string>>;
const t = words('en', 'cards') as unknown as {
  readonly ready: Readonly<Record<'fresh' | 'reviews' | 'items' | 'done', Plural>> & Group;
  readonly done: Group & { readonly text: Plural };
  readonly four: Group;
  readonly two: Group;
  readonly plan: Group;
  readonly settings: Group;
  readonly empty: Group;
  readonly inDays: Plural;
  readonly progress: string;
  readonly show: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly soon: string;
  readonly item: string;
  readonly answer: string;
  readonly next: string;
  readonly leave: string;
};
interface BankItem {
  readonly id: string;
  readonly key: string;
}
const bank = JSON.parse(
  readFileSync(new URL('../../dist/data/bank.en.json', import.meta.url), 'utf8'),
) as { items: readonly BankItem[] };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** Puts a record into the browser before the page opens. */
async function keep(page: Page, name: string, value: unknown): Promise<void> {
  await page.addInitScript(
    ([key, record]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, record);
    },
    [`service-camp:${name}`, JSON.stringify({ version: 1, value })] as const,
  );
}

async function open(page: Page, path = PATH): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(path);
  await expect(page.locator('#cards-head')).toBeVisible();
  await wakeIslands(page);
}

const stored = (page: Page, name: string) =>
  page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key) ?? '{}') as { value?: unknown },
    `service-camp:${name}`,
  );

for (const theme of THEMES) {
  test.describe(`by ${theme}`, () => {
    test.use({ theme });

    test('a day’s cards by keys alone: start, reveal, rate, done for today, ten more', async ({
      page,
    }) => {
      await open(page);
      await expectAccessible(page);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await expect(page.getByText(fill(t.ready.fresh.other, { n: 10 }))).toBeVisible();

      await button(page, t.ready['start'] ?? '').focus();
      await page.keyboard.press('Enter');
      const front = page.locator('#card-front');
      await expect(front).toBeFocused();
      await expect(page.locator('#card-back')).toHaveCount(0);
      await expectAccessible(page);
      const forgotten = await front.textContent();

      await page.keyboard.press(' ');
      await expect(page.locator('#card-back')).toBeFocused();
      await expect(button(page, t.four['good'] ?? '')).toBeVisible();
      await expectAccessible(page);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);

      await page.keyboard.press('1');
      await expect(page.getByText(fill(t.progress, { n: 2, all: 11 }))).toBeVisible();
      for (let n = 2; n <= 11; n += 1) {
        await expect(front).toBeFocused();
        // The forgotten card comes back after four others.
        if (n === 6) await expect(front).toHaveText(forgotten ?? '');
        await page.keyboard.press('Enter');
        await expect(page.locator('#card-back')).toBeFocused();
        await page.keyboard.press('3');
      }
      await expect(heading(page, t.done['title'] ?? '')).toBeFocused();
      await expect(page.getByText(fill(t.done.text.other, { n: 10 }))).toBeVisible();
      await expectAccessible(page);
      const { value } = await stored(page, 'cards');
      expect(Object.keys(value as object)).toHaveLength(10);

      await button(page, t.done['more'] ?? '').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByText(fill(t.progress, { n: 1, all: 10 }))).toBeVisible();
    });

    test('a missed question is asked with its options and marked at once', async ({ page }) => {
      const [missed] = bank.items;
      await keep(page, 'answers', {
        [missed?.id ?? '']: [{ option: 'x', right: false, at: NOW.getTime() - 9 * 86_400_000 }],
      });
      await open(page);
      await expect(page.getByText(fill(t.ready.items.one, { n: 1 }))).toBeVisible();
      await button(page, t.ready['start'] ?? '').press('Enter');
      // New cards come first; the question is a review.
      for (let n = 0; n < 10; n += 1) {
        await page.keyboard.press('Enter');
        await page.keyboard.press('3');
      }
      await expect(page.getByText(t.item)).toBeVisible();
      await expect(page.locator('#check-stem')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: /option/i })).toBeVisible();
      await page.keyboard.press('2');
      await expect(page.getByRole('radio').nth(1)).toBeChecked();
      await expectAccessible(page);
      await page.keyboard.press('Enter');
      await expect(button(page, t.next)).toBeFocused();
      await expectAccessible(page);
      const { value } = await stored(page, 'answers');
      expect((value as Record<string, unknown[]>)[missed?.id ?? '']).toHaveLength(2);
    });

    test('the exam date shows what each pace costs before one is chosen', async ({ page }) => {
      await open(page);
      await page.getByLabel(t.plan['date'] ?? '').fill('2026-12-31');
      const paces = page.getByRole('radio', { name: /cards a day.*reviews? a day.*of 100/ });
      await expect(paces.nth(2)).toBeVisible({ timeout: 15_000 });
      await expect(page.getByRole('radio', { name: t.plan['none'] })).toBeChecked();
      await expectAccessible(page);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await expect(page.getByText(fill(t.ready.fresh.other, { n: 10 }))).toBeVisible();
      await paces.nth(2).check();
      await expect(page.getByText(fill(t.ready.fresh.other, { n: 10 }))).toHaveCount(0);
      expect((await stored(page, 'exam-date')).value).toMatchObject({ day: '2026-12-31' });
      await page.reload();
      await expect(paces.nth(2)).toBeChecked({ timeout: 15_000 });
    });
  });
}

test('a pace is chosen by arrow keys, and the keyboard stays where it is', async ({ page }) => {
  await keep(page, 'exam-date', { day: '2026-12-31', at: 1 });
  await open(page);
  const choice = page.getByRole('group', { name: t.plan['choose'] ?? '' });
  const paces = choice.getByRole('radio', { name: /cards a day.*reviews? a day.*of 100/ });
  await expect(paces.nth(2)).toBeVisible({ timeout: 15_000 });
  const none = choice.getByRole('radio', { name: t.plan['none'] ?? '' });
  await tabTo(page, none);
  await page.keyboard.press('ArrowUp');
  await expect(paces.last()).toBeChecked();
  await expect(paces.last()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(paces.nth(-2)).toBeFocused();
  await expect(paces.nth(-2)).toBeChecked();
});

test('a pace of another day stays on the list, with what it costs', async ({ page }) => {
  await keep(page, 'exam-date', { day: '2026-12-31', at: 1 });
  await keep(page, 'card-settings', { buttons: 'four', extra: true, pace: 33, at: 1 });
  await open(page);
  await expect(
    page.getByRole('radio', { name: /^33 cards a day.*reviews? a day.*of 100/ }),
  ).toBeChecked({ timeout: 15_000 });
});

test('a card and its grades say what they are', async ({ page }) => {
  await open(page);
  await pressAt(page, button(page, t.ready['start'] ?? ''), 'Enter');
  await pressAt(page, button(page, t.show), 'Enter');
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toMatchAriaSnapshot(`
    - group "How well did you know it?":
      - button /Forgotten again soon/
      - button /Hard (tomorrow|in \\d+ days)/
      - button /Good (tomorrow|in \\d+ days)/
      - button /Easy (tomorrow|in \\d+ days)/
  `);
});

test('no interval on a button crosses the exam', async ({ page }) => {
  await keep(page, 'exam-date', { day: '2026-11-29', at: 1 });
  await keep(page, 'card-settings', { buttons: 'four', extra: true, pace: 5, at: 1 });
  await open(page);
  await button(page, t.ready['start'] ?? '').press('Enter');
  await page.keyboard.press(' ');
  await expect(button(page, t.four['easy'] ?? '')).toContainText(fill(t.inDays.other, { n: 2 }));
  await expect(button(page, t.four['again'] ?? '')).toContainText(t.soon);
});

test('two buttons answer to 1 and 2; extras can be left out', async ({ page }) => {
  await open(page);
  await page.getByLabel(t.settings['two'] ?? '').check();
  await page.getByLabel(t.settings['extra'] ?? '').uncheck();
  await button(page, t.ready['start'] ?? '').press('Enter');
  await page.keyboard.press(' ');
  await expect(page.getByRole('group', { name: /./ }).getByRole('button')).toHaveCount(2);
  await page.keyboard.press('3');
  await expect(page.locator('#card-back')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByText(fill(t.progress, { n: 2, all: 10 }))).toBeVisible();
  await button(page, t.leave).press('Enter');
  await expect(page.getByText(fill(t.ready.fresh.other, { n: 9 }))).toBeVisible();
});

test('with nothing to ask the page says so', async ({ page }) => {
  await page.route('**/data/cards.en.json', (route) => route.fulfill({ json: { cards: [] } }));
  await open(page);
  await expect(heading(page, t.empty['title'] ?? '')).toBeVisible();
  await expect(page.getByText(t.done['noMore'] ?? '')).toBeVisible();
  await expectAccessible(page);
});

test.describe('a deck that is lost on the way', () => {
  test.use({ allowed: [/cards\.en\.json|Failed to load resource/] });

  test('is said in a sentence, and asked for again', async ({ page }) => {
    await page.route('**/data/cards.en.json', (route) => route.fulfill({ status: 500 }));
    await page.goto(PATH);
    await expect(page.getByRole('alert')).toContainText(t.failed);
    await expectAccessible(page);
    await page.unroute('**/data/cards.en.json');
    await button(page, t.tryAgain).press('Enter');
    await expect(heading(page, t.ready['title'] ?? '')).toBeVisible();
  });
});

test('the deck for Anki is a file with stable ids', async ({ page }) => {
  await open(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /Anki/ }).press('Enter'),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('#guid column:1');
  expect(text.match(/^service-camp-/gm)?.length).toBeGreaterThanOrEqual(250);
});
