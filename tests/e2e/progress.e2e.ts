import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { pressAt } from './support/keys';
import { sidewaysScroll, wakeIslands } from './support/page';
import { answersOver, withStudy } from './support/study';
import { THEMES, expect, test } from './support/test';

const NOW = Date.now();
const DAY_MS = 86_400_000;
const examDay = new Date(NOW + 23 * DAY_MS).toISOString().slice(0, 10);
const studied = {
  answers: answersOver(20, 4, NOW, '7.1d'),
  'exam-date': { day: examDay, at: 1 },
  paper: {
    taken: [
      { paper: { kind: 'fixed', number: 1 }, at: NOW - 3 * DAY_MS, right: 28, of: 40, tookMs: 9 },
    ],
  },
};

async function open(page: Page, records: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await withStudy(page, records);
  await page.goto('/progress/');
  await wakeIslands(page);
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const said = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stored = (page: Page, key: string) =>
  page.evaluate((k) => localStorage.getItem(`service-camp:${k}`), key);

/** What the first stack is painted with: a colour of the site, not a browser's black. */
const colourOfFirstStack = (svg: Element) => {
  const stack = svg.querySelector('path');
  return stack && getComputedStyle(stack).fill;
};

async function press(target: Locator, key = 'Enter'): Promise<void> {
  await target.focus();
  await target.press(key);
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(button(page, 'Import'));
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function exported(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await press(button(page, 'Export'));
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^service-camp-\d{4}-\d\d-\d\d\.json$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

for (const theme of THEMES) {
  test.describe(`by ${theme}`, () => {
    test.use({ theme });
    test('without answers the page says what a forecast takes', async ({ page }) => {
      await open(page);
      await expect(heading(page)).toContainText('Not enough yet');
      await said(page, 'Yours are worth 0 so far.');
      await expect(page.getByRole('link', { name: /^A mixed quiz/ })).toBeVisible();
      await expect(page.getByRole('region', { name: 'The same on the map' })).toContainText(
        'not met yet',
      );
      await expectAccessible(page);
    });

    test('with answers it is an interval, never one number', async ({ page }) => {
      await open(page, studied);
      await expect(heading(page)).toHaveText(/^If the exam were today\s*\d+\s*to\s*\d+$/);
      await expect(page.getByText('23 days')).toBeVisible();
      await expect(page.getByText('answered, 1 mock exam')).toBeVisible();
      await expect(page.getByRole('heading', { name: /since|As good as/ })).toBeVisible();
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    });
  });
}

test('what to study next comes first, with its reason, and leads to a lesson and a quiz', async ({
  page,
}) => {
  await open(page, { answers: answersOver(20, 50, NOW, '2.2a') });
  const arms = page.getByRole('region', { name: 'What to do next' }).getByRole('link');
  await expect(arms.first()).toContainText('Most marks to win are in “The seven principles”');
  await expect(arms.first()).toHaveAttribute('href', /\/learn\/service-desk\/escalation\/$/);
  await expect(arms.nth(1)).toHaveAttribute('href', /\/practise\/quiz\/#criterion:2\.2$/);
  const row = page.getByRole('row', { name: /The seven principles/ });
  await expect(row).toContainText('of 5');
});

test('the forecast and its history are read by keys, and as tables', async ({ page }) => {
  await open(page, studied);
  const forest = page.getByRole('region', { name: /of 20 pass$/ });
  const points = forest.getByRole('img');
  await points.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(points.nth(1)).toBeFocused();
  await expect(points.nth(1)).toHaveAccessibleName(/^\d+ right: \d+ exams?\. Point 2 of/);
  await press(forest.getByRole('button', { name: 'Table' }));
  await expect(forest.getByRole('columnheader')).toHaveText(['Score', 'Exams of 20', 'Passes']);

  const history = page.getByRole('region', { name: /since|As good as/ });
  await expect(history.getByRole('img', { name: /mock exam, 28 right/ })).toBeAttached();
  await press(history.getByRole('button', { name: 'Table' }));
  await expect(history.getByRole('columnheader').first()).toHaveText('Day');
  await expectAccessible(page);
});

test('cards by day lead to the exam at the pace that was chosen, or tell what comes back', async ({
  page,
}) => {
  const met = ['term-incident-meaning', 'term-problem-meaning', 'term-change-meaning'];
  await open(page, {
    ...studied,
    cards: Object.fromEntries(met.map((id) => [id, [{ grade: 'good', at: NOW - DAY_MS }]])),
    'card-settings': { buttons: 'four', extra: true, pace: 40, at: 1 },
  });
  const days = page.getByRole('region', { name: /^\d+ reviews a day keep \d+ of 100 in mind/ });
  await expect(days.getByRole('img')).toHaveCount(23);
  const bars = days.getByRole('img');
  await bars.first().focus();
  await page.keyboard.press('End');
  await expect(bars.last()).toBeFocused();
  await expect(bars.last()).toHaveAccessibleName(/: \d+ reviews?\. Point 23 of 23/);
  expect(await bars.first().locator('xpath=..').evaluate(colourOfFirstStack)).not.toBe(
    'rgb(0, 0, 0)',
  );
  await expectAccessible(page);
  await press(days.getByRole('button', { name: 'Table' }));
  await expect(days.getByRole('row')).toHaveCount(24);

  await press(button(page, 'Forget the date'));
  const plain = page.getByRole('region', { name: /^\d+ cards and missed questions come back/ });
  await expect(plain.getByRole('img')).toHaveCount(21);
  await expectAccessible(page);
});

test('a bank that does not load is said, and a second try counts the answers', async ({ page }) => {
  let fail = true;
  await withStudy(page, studied);
  await page.route('**/data/bank.*.json', (route) =>
    fail ? route.fulfill({ body: 'no bank' }) : route.fallback(),
  );
  await page.goto('/progress/');
  await said(page, 'The question bank did not load');
  await expectAccessible(page);
  fail = false;
  await press(button(page, 'Try again'));
  await expect(heading(page)).toHaveText(/\d+\s*to\s*\d+$/);
});

test('all records leave as one file and come back into another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, studied);
  const text = await exported(page);
  expect(Object.keys(JSON.parse(text) as object)).toEqual(['app', 'format', 'at', 'records']);

  const other = await browser.newPage({ baseURL: baseURL ?? '' });
  await open(other);
  await expect(heading(other)).toContainText('Not enough yet');
  await choose(other, 'mine.json', text);
  await said(other, 'The file is merged with what was here');
  await expect(heading(other)).toHaveText(/\d+\s*to\s*\d+$/);
  await expect(button(other, 'Undo')).toBeFocused();
  await button(other, 'Undo').press('Enter');
  await expect(heading(other)).toContainText('Not enough yet');
  await other.close();
});

for (const [name, text, sentence] of [
  ['is no JSON', 'PK', 'That is not a progress file of this site, so nothing was changed.'],
  [
    'holds markup instead of answers',
    '{"app":"service-camp","format":1,"records":{"service-camp:answers":{"version":1,"value":{"<img src=x onerror=alert(1)>":"<b>"}}}}',
    'That file is damaged, so nothing was changed.',
  ],
  [
    'is of a later site',
    '{"app":"service-camp","format":2,"records":{}}',
    'That file was written by a newer version of this site',
  ],
] as const) {
  test(`a file that ${name} changes nothing, and one sentence says so`, async ({ page }) => {
    await open(page, studied);
    const before = await stored(page, 'answers');
    await choose(page, 'other.json', text);
    await said(page, sentence);
    expect(await stored(page, 'answers')).toBe(before);
    await expect(button(page, 'Undo')).toHaveCount(0);
    await expectAccessible(page);
  });
}

test('by Tab alone a reader comes to the file, and hears what happened', async ({ page }) => {
  await open(page, studied);
  await expect(page.getByRole('region', { name: 'Your date and your data' })).toMatchAriaSnapshot(`
    - region "Your date and your data":
      - heading "Your date and your data" [level=2]
      - paragraph:
        - text: My exam is on
        - textbox "My exam is on": /\\d{4}-\\d\\d-\\d\\d/
        - button "Forget the date"
      - paragraph: /^All of this lives in this browser only/
      - button "Import"
      - button "Export"
      - button "Reset"
      - status
  `);
  const saving = page.waitForEvent('download');
  await pressAt(page, button(page, 'Export'), 'Enter');
  const name = (await saving).suggestedFilename();
  await said(page, name);
  await expect(button(page, 'Export')).toBeFocused();
});

test('reset asks first, clears everything, and is undone by the key in hand', async ({ page }) => {
  await open(page, studied);
  const before = await stored(page, 'answers');
  await press(button(page, 'Reset'));
  await expect(button(page, 'Keep everything')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(button(page, 'Reset')).toBeFocused();
  expect(await stored(page, 'answers')).toBe(before);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await said(page, 'Everything is cleared.');
  await expect(heading(page)).toContainText('Not enough yet');
  expect(await stored(page, 'answers')).toBe('{"version":1,"value":{}}');
  await expectAccessible(page);
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/\d+\s*to\s*\d+$/);
  expect(JSON.parse((await stored(page, 'answers')) ?? '')).toEqual(JSON.parse(before ?? ''));
});

test('the exam date is set by keys, kept, and counted down on the home page', async ({ page }) => {
  await open(page);
  await page.getByLabel('My exam is on').fill(examDay);
  await expect(page.getByText('23 days')).toBeVisible();
  await page.goto('/');
  const line = page.getByRole('link', { name: '23 days to your exam' });
  await expect(line).toHaveAttribute('href', '/progress/');
  await page.goto('/progress/');
  await press(button(page, 'Forget the date'));
  await expect(page.getByText('No exam date')).toBeVisible();
  await page.goto('/');
  await wakeIslands(page);
  await expect(page.getByRole('link', { name: /to your exam/ })).toHaveCount(0);
});
