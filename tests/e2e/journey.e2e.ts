import type { Page } from '@playwright/test';
import { fill } from '../../src/components/shell/fill';
import { expectAccessible } from './support/axe';
import { wakeIslands } from './support/page';
import { sitemapPaths, words } from './support/site';
import { THEMES, expect, test } from './support/test';

const LANGS = ['en', 'nl'] as const;
const lessonCount = sitemapPaths().filter((path) => /^\/learn\/.+\/.+\/$/.test(path)).length;
type Lang = (typeof LANGS)[number];

/** The strings of a journey, in the reader's language; lessons are in English in both. */
interface JourneyWords {
  readonly home: { readonly today: Record<string, string> };
  readonly lesson: {
    readonly check: Record<string, string>;
    readonly bet: Record<string, string>;
    readonly start: string;
  };
  readonly lab: {
    readonly predict: Record<string, string>;
    readonly transport: Record<string, string>;
    readonly debrief: { readonly title: string; readonly levels: readonly string[] };
  };
  readonly shell: Record<string, string>;
}
function journeyWords(lang: Lang): JourneyWords {
  const areas = ['home', 'lesson', 'lab', 'shell'].map((area) => [area, words(lang, area)]);
  return Object.fromEntries(areas) as JourneyWords;
}

async function openFromMap(page: Page, root: string): Promise<void> {
  await page.goto(root);
  await wakeIslands(page);
  await expectAccessible(page);
  await page.locator('a.go').click();
  // The sign leads to the first lesson of the path; the journey goes on in one that ends in a mission.
  await expect(page).toHaveURL(/\/learn\/start\/how-to-use\/$/);
  await page.goto(`${root}learn/service-desk/why-a-desk/`);
  await wakeIslands(page);
}

async function placeBet(page: Page, t: JourneyWords): Promise<void> {
  const bet = page.getByRole('group', { name: /^Place a bet/ });
  await bet.getByRole('radio').nth(1).check({ force: true });
  await expect(page.getByText(t.lesson.bet['in'] ?? '')).toBeVisible();
}

async function answerCheck(page: Page, t: JourneyWords): Promise<void> {
  const { check } = t.lesson;
  const form = page.locator('[data-stop="check"] form');
  for (let n = 1; n <= 5; n++) {
    await expect(form).toContainText(fill(check['questionOf'] ?? '', { n, all: 5 }));
    await form.getByRole('radio').first().check({ force: true });
    await form.getByRole('button', { name: check['answer'] ?? '' }).click();
    await expect(form.getByText(check['whyNot'] ?? '').first()).toBeVisible();
    if (n === 1) await expectAccessible(page);
    await form.getByRole('button', { name: check[n === 5 ? 'finish' : 'next'] ?? '' }).click();
  }
  const [, pattern = ''] = /\{n\}(.*)/.exec(check['summary'] ?? '') ?? [];
  await expect(page.getByRole('heading', { name: fill(pattern, { all: 5 }).trim() })).toBeVisible();
}

async function playMission(page: Page, t: JourneyWords): Promise<void> {
  const { predict, transport, debrief } = t.lab;
  const lock = page.getByRole('button', { name: predict['lock'] ?? '' });
  await expect(lock).toBeEnabled();
  await expectAccessible(page);
  await page.getByRole('slider', { name: predict['yours'] ?? '', exact: true }).press('ArrowRight');
  await lock.click();
  for (let day = 0; day < 7; day++) {
    const next = page.getByRole('button', { name: transport['dayLabel'] ?? '' });
    if (await page.getByRole('article', { name: debrief.title }).isVisible()) break;
    await next.click();
  }
  await expect(page.getByRole('article', { name: debrief.title })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText(new RegExp(debrief.levels.join('|'))).first()).toBeVisible();
  await expectAccessible(page);
}

for (const lang of LANGS) {
  for (const theme of THEMES) {
    test.describe(`in ${lang} by ${theme}`, () => {
      test.use({ theme });
      test('from the map to a lesson, a bet, a check, a mission, and back', async ({ page }) => {
        test.setTimeout(120_000);
        const t = journeyWords(lang);
        const root = lang === 'en' ? '/' : '/nl/';

        await openFromMap(page, root);
        if (lang === 'nl')
          await expect(page.getByText(t.shell['fallbackTitle'] ?? '')).toBeVisible();
        await placeBet(page, t);
        await expectAccessible(page);
        await answerCheck(page, t);
        await expectAccessible(page);

        await page.getByRole('link', { name: t.lesson.start }).click();
        await expect(page).toHaveURL(/\/labs\/service-desk\/#mission=first-monday$/);
        await playMission(page, t);

        // The next visit: the map knows what is done and where to go on.
        await page.goto(root);
        await wakeIslands(page);
        await expect(
          page.getByText(fill(t.home.today['progress'] ?? '', { done: 1, all: lessonCount })),
        ).toBeVisible();
        await expectAccessible(page);
        await expect(page.locator('a.go')).toHaveAttribute('href', /\/how-to-use\/$/);
        await page.goto(`${root}learn/service-desk/why-a-desk/`);
        await wakeIslands(page);
        await expect(
          page
            .getByRole('group', { name: /^Place a bet/ })
            .getByRole('radio')
            .nth(1),
        ).toBeChecked();
      });
    });
  }
}
