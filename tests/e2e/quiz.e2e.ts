import type { Page } from '@playwright/test';
import type { Bank } from '~/exam';
import { expectAccessible } from './support/axe';
import { pressAt } from './support/keys';
import { wakeIslands } from './support/page';
import { words } from './support/site';
import { THEMES, expect, test } from './support/test';

const QUIZ = '/practise/quiz/';

async function open(page: Page, address = QUIZ): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('group', { name: /What about|Waarover/ })).toBeVisible();
}
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const stem = (page: Page) => page.locator('#check-stem');
const status = (page: Page) => page.locator('form').getByRole('status');

/** The texts of the keys, by stem: what a reader who knows everything would choose. */
async function keysOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const bank = (await (await page.request.get('/data/bank.en.json')).json()) as Bank;
  return new Map(bank.items.map((item) => [item.stem, item.options[item.key].text]));
}

/** The number key of the right option of the question on the page, or of a wrong one. */
async function keyFor(page: Page, keys: ReadonlyMap<string, string>, right: boolean) {
  const asked = (await stem(page).textContent()) ?? '';
  const options = await page.locator('.options .words').allTextContents();
  // A blank is read as its name.
  const key = keys.get(asked) ?? keys.get(asked.replace(/blank(?=\W|$)/, '[?]'));
  const place = options.findIndex((text) => text === key);
  expect(place, `the key of “${asked}”`).toBeGreaterThanOrEqual(0);
  return String((right ? place : (place + 1) % options.length) + 1);
}

/** Answers the question on the page by its keys, and reads the answer to it. */
async function answer(page: Page, keys: ReadonlyMap<string, string>, right: boolean) {
  await expect(stem(page)).toBeFocused();
  await page.keyboard.press(await keyFor(page, keys, right));
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(right ? /^Right\./ : /^Not right\./);
}

for (const theme of THEMES) {
  test.describe(`by ${theme}`, () => {
    test.use({ theme });
    test('a quiz is set, walked and tried again by keys alone, and is sound in every state', async ({
      page,
    }) => {
      const keys = await keysOf(page);
      await open(page);
      await page.getByRole('radio', { name: /bit of everything/ }).focus();
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: /One criterion/ })).toBeChecked();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('combobox', { name: 'Which criterion?' })).toBeFocused();
      await page.keyboard.press('2');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Home');
      await expect(page.getByRole('slider', { name: 'How many questions?' })).toHaveValue('5');
      await expectAccessible(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');

      const missed: (string | null)[] = [];
      for (const [i, right] of [true, true, false, true, false].entries()) {
        await expect(page.getByText(`Question ${i + 1} of 5`)).toBeVisible();
        if (!right) missed.push(await stem(page).textContent());
        if (i === 0) await expectAccessible(page);
        await answer(page, keys, right);
        if (i === 1) await expect(page.getByText('2 first answers right in a row')).toBeVisible();
        if (i === 2) await expectAccessible(page);
        await page.keyboard.press('Enter');
      }
      await expect(page.getByRole('heading', { name: '3 of 5 right' })).toBeFocused();
      await expect(page.getByRole('region', { name: 'Streaks of understanding' })).toContainText(
        'starts afresh',
      );
      await expectAccessible(page);

      await page.getByRole('button', { name: 'Try the missed ones again' }).press('Enter');
      for (const [i, expected] of missed.entries()) {
        await expect(page.getByText(`Again: ${i + 1} of 2`)).toBeVisible();
        await expect(stem(page)).toHaveText(expected ?? '');
        await answer(page, keys, true);
        await page.keyboard.press('Enter');
      }
      await expect(page.getByRole('heading', { name: '5 of 5 right' })).toBeFocused();
      // Only first answers make a streak: what was right at the second try does not.
      await expect(page.getByRole('region', { name: 'Streaks of understanding' })).toContainText(
        'starts afresh',
      );
    });
  });
}

test('a quiz that a reload breaks off goes on; one that is over does not come back', async ({
  page,
}) => {
  const keys = await keysOf(page);
  await open(page);
  await page.getByRole('slider').press('Home');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await answer(page, keys, false);
  await page.keyboard.press('Enter');
  const second = await stem(page).textContent();
  await page.reload();
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
  await expect(stem(page)).toHaveText(second ?? '');
  await page.getByRole('button', { name: 'Leave this quiz' }).click();
  await expect(page.getByRole('radio', { name: /bit of everything/ })).toBeFocused();

  await page.getByRole('radio', { name: /What I missed/ }).check({ force: true });
  await expect(page.getByText('Waiting for another try: 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await answer(page, keys, true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '1 of 1 right' })).toBeFocused();
  await page.reload();
  await expect(page.getByText('Nothing to repeat')).toBeVisible();
  await page.getByRole('button', { name: 'Start the quiz' }).press('Enter');
  await expect(page.getByText('Nothing to repeat')).toBeVisible();
});

test('a question and its answer say what they are to who only hears them', async ({ page }) => {
  const keys = await keysOf(page);
  await open(page);
  await pressAt(page, page.getByRole('button', { name: 'Start the quiz' }), 'Enter');
  await expect(stem(page)).toBeFocused();
  const asked = (await stem(page).textContent())?.trim() ?? '';
  const group = page.locator('form').getByRole('group').first();
  await expect(group).toHaveAccessibleName(new RegExp(escaped(asked)));
  await expect(group.getByRole('radio')).toHaveCount(4);
  for (const radio of await group.getByRole('radio').all())
    await expect(radio).toHaveAccessibleName(/\S/);
  await page.keyboard.press(await keyFor(page, keys, true));
  await expect(group.getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^Right\./);
  await expect(page.getByRole('button', { name: 'Next question' })).toBeFocused();
});

test('a link says what the quiz is about', async ({ page }) => {
  await open(page, `${QUIZ}#practice:7.1f`);
  await expect(page.getByRole('radio', { name: /One practice/ })).toBeChecked();
  await expect(page.getByRole('combobox')).toHaveValue('7.1f');
});

test('a mistake is reported with the item filled in, and nothing is sent', async ({
  page,
  context,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^Read the lesson: / })).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: /^Report a mistake/ }).click();
  const report = await opened;
  const text = report.getByRole('textbox', { name: 'Your report' });
  await expect(text).toHaveValue(
    /^Question: [a-z0-9-]+\nVersion: [0-9a-f]{8}\nLanguage: English\n\nWhat is wrong:\n$/,
  );
  await expectAccessible(report);
  await report.getByRole('button', { name: 'Copy the text' }).click();
  await expect(report.getByRole('status').filter({ hasText: /Copied|selected/ })).toBeVisible();
});

test('a lesson’s check has the link too', async ({ page }) => {
  await page.goto('/learn/service-desk/escalation/');
  await wakeIslands(page);
  const check = page.locator('.check form');
  await check.getByRole('radio').first().check({ force: true });
  await check.getByRole('button', { name: 'Answer' }).click();
  await expect(check.getByRole('link', { name: /^Report a mistake/ })).toHaveAttribute(
    'href',
    /\/about\/report\/#[a-z0-9-]+\.[0-9a-f]{8}\.en$/,
  );
});

test.describe('where the questions do not arrive', () => {
  test.use({ allowed: [/bank\.en\.json|Failed to load resource/] });
  test('the page says so, and tries again', async ({ page }) => {
    await page.route('**/data/bank.en.json', (route) => route.abort());
    await page.goto(QUIZ);
    await expect(page.getByRole('alert')).toHaveText(words('en', 'quiz')['failed'] ?? '');
    await expectAccessible(page);
    await page.unroute('**/data/bank.en.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeVisible();
  });
});

test('in Dutch, an English question says that it is English', async ({ page }) => {
  await open(page, `/nl${QUIZ}#criterion:7.1`);
  await page.getByRole('button', { name: 'Start de quiz' }).click();
  await expect(page.locator('fieldset.question')).toHaveAttribute('lang', /^(en|nl)$/);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /^Meld een fout/ })).toBeVisible();
  await expectAccessible(page);
});
