import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { sidewaysScroll } from './support/page';
import { words } from './support/site';
import { THEMES, expect, test } from './support/test';

type Area = Record<string, Record<string, string>>;
const exam = words('en', 'exam') as unknown as Area;
const say = (area: string, key: string) => exam[area]?.[key] ?? '';
const EXAM = '/practise/exam/';
const KEY = 'service-camp:paper';

interface Bank {
  readonly items: readonly { readonly id: string; readonly key: string }[];
}

/** The right option of each item, from the data that the page itself loads. */
async function keysOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const bank = (await (await page.request.get('/data/bank.en.json')).json()) as Bank;
  return new Map(bank.items.map(({ id, key }) => [id, key]));
}
interface Sitting {
  readonly ids: readonly string[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly flagged: readonly string[];
}
const sitting = (page: Page) =>
  page.evaluate((key) => {
    const raw = localStorage.getItem(key) ?? '';
    return (JSON.parse(raw) as { value: { sitting: Sitting } }).value.sitting;
  }, KEY);
const question = (page: Page, n: number) =>
  page.getByRole('heading', { level: 1, name: `Question ${n} of 40` });

async function begin(page: Page, time = say('start', 'noClock')): Promise<void> {
  await page.goto(EXAM);
  await page.getByRole('radio', { name: new RegExp(`^${time}`) }).press('Space');
  await page.getByRole('button', { name: say('start', 'start') }).press('Enter');
  await expect(question(page, 1)).toBeFocused();
}
async function handIn(page: Page): Promise<void> {
  await page.keyboard.press('ArrowRight');
  const dialog = page.getByRole('dialog', { name: say('sitting', 'sure') });
  await dialog.getByRole('button', { name: say('sitting', 'handIn') }).press('Enter');
}

test.describe.configure({ timeout: 90_000 });

for (const theme of THEMES) {
  test.describe(`by ${theme}`, () => {
    test.use({ theme });
    test('one whole exam by keyboard, accessible in each state', async ({ page }) => {
      await page.goto(EXAM);
      await expect(page.getByRole('button', { name: say('start', 'start') })).toBeVisible();
      await expectAccessible(page);
      const keys = await keysOf(page);
      await begin(page, say('start', 'minutes60'));
      const { ids } = await sitting(page);

      for (const [i, id] of ids.entries()) {
        await expect(question(page, i + 1)).toBeFocused();
        const options = page.locator('.sitting input[type=radio]');
        const values = await options.evaluateAll((all) =>
          all.map((input) => (input as HTMLInputElement).value),
        );
        const right = values.indexOf(keys.get(id) ?? '');
        // Thirty right, eight wrong, the last two open; the fourth is flagged.
        const place = i < 30 ? right : (right + 1) % 4;
        if (i < 38) await page.keyboard.press(String(place + 1));
        if (i < 38) await expect(options.nth(place)).toBeChecked();
        if (i === 3) await page.keyboard.press('f');
        if (i === 10) {
          expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
          await expectAccessible(page);
        }
        if (i < 39) await page.keyboard.press(i % 2 === 0 ? 'n' : 'ArrowRight');
      }
      await expect(page.locator('.verdict, .told.is-key')).toHaveCount(0);

      await page.keyboard.press('n');
      await expect(page.getByRole('dialog')).toContainText('2 questions have no answer yet');
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await handIn(page);

      await expect(page.getByRole('heading', { level: 1, name: '30 of 40' })).toBeFocused();
      await expect(page.getByText(say('result', 'passed'))).toBeVisible();
      await expect(page.getByRole('row')).toHaveCount(8);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await page.locator('.result summary').first().press('Enter');
      await expect(page.locator('.result .is-key').first()).toBeVisible();
      await expectAccessible(page);

      const rows = page.locator('.result details');
      await expect(rows).toHaveCount(10);
      await page.getByRole('radio', { name: /^Flagged/ }).press('Space');
      await expect(rows).toHaveCount(1);
      await page.getByRole('radio', { name: /^All/ }).press('Space');
      await expect(rows).toHaveCount(40);
      await page.getByLabel(say('result', 'about')).selectOption('7');
      await expect(rows).toHaveCount(17);

      const logged = await page.evaluate(() => localStorage.getItem('service-camp:answers') ?? '');
      expect(logged.match(/"right":true/g)).toHaveLength(30);
      expect(logged.match(/"right":false/g)).toHaveLength(8);
    });
  });
}

test('a reload leads back to the same question, with answers and flags', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('2');
  await page.keyboard.press('n');
  await page.keyboard.press('f');
  await page.keyboard.press('n');
  const before = await sitting(page);
  await page.reload();
  await expect(question(page, 3)).toBeVisible();
  expect(await sitting(page)).toEqual(before);
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: say('sitting', 'unflag') })).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.locator('.sitting input[type=radio]').nth(1)).toBeChecked();
});

test('two tabs add to one paper, each at its own question, and it is handed in once', async ({
  page,
  context,
}) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto(EXAM);
  await expect(question(other, 1)).toBeVisible();
  await other.keyboard.press('n');
  await expect(question(other, 2)).toBeVisible();
  await other.keyboard.press('3');
  // A browser takes a moment to show one tab what another has written.
  const answered = async () => Object.keys((await sitting(page)).chosen);
  await expect.poll(answered).toHaveLength(1);
  await page.keyboard.press('1');
  await expect(question(page, 1)).toBeVisible();
  await expect.poll(answered).toHaveLength(2);
  await other
    .getByRole('button', { name: say('sitting', 'handIn') })
    .last()
    .press('Enter');
  await other
    .getByRole('dialog')
    .getByRole('button', { name: say('sitting', 'handIn') })
    .press('Enter');
  for (const tab of [page, other])
    await expect(tab.getByRole('heading', { level: 1, name: /^\d+ of 40$/ })).toBeVisible();
  const kept = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
  expect(kept.match(/"tookMs"/g)).toHaveLength(1);
});

test('the clock warns at 15 and 5 minutes, survives sleep, and hands in when it runs out', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-03-02T09:00:00Z') });
  await begin(page, say('start', 'minutes60'));
  await page.keyboard.press('1');
  const warning = page.locator('.clock [role=status]');
  await page.clock.runFor('44:59');
  await expect(page.getByRole('timer')).toContainText('15:01');
  await expect(warning).toBeEmpty();
  await page.clock.runFor('00:01');
  await expect(warning).toHaveText('15 minutes left.');
  // Said once: two minutes later there is nothing left to hear.
  await page.clock.runFor('02:00');
  await expect(warning).toBeEmpty();
  await page.clock.fastForward('08:00');
  await expect(warning).toHaveText('5 minutes left.');
  // The lid is shut for an hour.
  await page.clock.fastForward('01:00:00');
  await expect(page.getByRole('heading', { level: 1, name: /^\d+ of 40$/ })).toBeFocused();
  await expect(page.getByText(say('result', 'timeUp')).first()).toBeVisible();
  const kept = await page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
  expect(kept).toContain('"tookMs":3600000');
});

test('a question, its line of questions and its clock say what they are', async ({ page }) => {
  await begin(page, say('start', 'minutes60'));
  await page.keyboard.press('2');
  await page.keyboard.press('f');
  await expect(page.getByRole('status').filter({ hasText: 'Flag planted' })).toBeAttached();
  const list = page.getByRole('navigation', { name: say('sitting', 'list') });
  await page.keyboard.press('g');
  const here = list.getByRole('button', { name: 'Question 1, answered, flagged' });
  await expect(here).toBeFocused();
  await expect(here).toHaveAttribute('aria-current', 'step');
  await expect(list.getByRole('button', { name: /^Question \d+, not answered$/ })).toHaveCount(39);
  await expect(page.locator('.sitting')).toMatchAriaSnapshot(`
    - timer: /\\d+:\\d\\d left/
  `);
  const asked = page.getByRole('region', { name: /^Question 1/ });
  const group = asked.getByRole('group');
  await expect(group).toHaveAccessibleName(/\S{3}/);
  await expect(group.getByRole('radio')).toHaveCount(4);
  await expect(group.getByRole('radio').nth(1)).toBeChecked();
  await expect(asked.getByRole('button')).toHaveText(
    ['previous', 'unflag', 'next'].map((key) => new RegExp(say('sitting', key))),
  );
});

test('by Tab and Enter alone a question is answered, flagged and left', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: say('sitting', 'keysOff') }).press('Enter');
  await page.keyboard.press('f');
  expect((await sitting(page)).flagged).toEqual([]);
  await page.locator('.sitting input[type=radio]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(question(page, 2)).toBeFocused();
  const { ids, flagged, chosen } = await sitting(page);
  expect(flagged).toEqual([ids[0]]);
  expect(Object.keys(chosen)).toEqual([ids[0]]);
});

test('a stored paper that cannot be read is set aside and said in one sentence', async ({
  page,
}) => {
  const text = '{"version":1,"value":{"sitting":{"ids":[1]},"taken":[]}}';
  await page.goto('/practise/');
  await page.evaluate(([key, raw]) => localStorage.setItem(key ?? '', raw ?? ''), [KEY, text]);
  await page.goto(EXAM);
  await expect(page.getByRole('button', { name: say('start', 'start') })).toBeVisible();
  await expect(page.locator('[data-storage-notice]')).toHaveText(
    words('en', 'shell')['storageCorrupt'] ?? '',
  );
  expect(await page.evaluate((key) => localStorage.getItem(key), `${KEY}:aside`)).toBe(text);
});

test.describe('without the bank', () => {
  test.use({ allowed: [/bank\.en\.json|Failed to load resource/] });
  test('one sentence and a button that tries again', async ({ page }) => {
    await page.route('**/data/bank.en.json', (route) => route.abort(), { times: 1 });
    await page.goto(EXAM);
    await expect(page.getByText(say('start', 'failed'))).toBeVisible();
    await page.getByRole('button', { name: say('start', 'retry') }).press('Enter');
    await expect(page.getByRole('button', { name: say('start', 'start') })).toBeVisible();
  });
});

test('a fresh paper says its number, and a wrong number is named', async ({ page }) => {
  await page.goto(EXAM);
  const seed = page.getByLabel(say('start', 'seed'));
  await seed.fill('many');
  await page.getByRole('button', { name: say('start', 'start') }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('whole number');
  await expect(seed).toBeFocused();
  await seed.fill('4711');
  await page.getByRole('button', { name: say('start', 'start') }).press('Enter');
  await expect(page.getByText('Fresh paper 4711')).toBeVisible();
});

test('a paper and its key are printed, the questions alone of a page', async ({ page }) => {
  await page.goto(EXAM);
  await page.getByLabel(say('start', 'version')).selectOption('C');
  await page.getByRole('button', { name: say('start', 'toPrint') }).press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Mock exam 1, version C', exact: true }),
  ).toBeVisible();
  await expect(page.locator('.questions li')).toHaveCount(40);
  await expect(page.locator('.key li')).toHaveCount(40);
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body > .top')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: say('print', 'back') }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('an item in English on a Dutch page says so', async ({ page }) => {
  await page.goto(`/nl${EXAM}`);
  await page.getByRole('button', { name: 'Begin het examen' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Vraag 1 van 40' })).toBeFocused();
  await expect(page.locator('.sitting fieldset')).toHaveAttribute('lang', 'en');
});
