import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { sidewaysScroll, wakeIslands } from './support/page';
import { builtPage, langOf, sitemapPaths, words } from './support/site';
import { expect, test } from './support/test';

type Say = Readonly<Record<string, string>>;
const say = words('en', 'figures') as unknown as Readonly<Record<string, Say>>;

// Axe reads the whole page three times.
test.describe.configure({ timeout: 90_000 });

const enabled = (within: Locator) => within.locator('button:not([aria-disabled="true"])');
const named = (figure: Locator, kind: string, ...keys: string[]) =>
  figure.getByRole('button', {
    name: new RegExp(`^(${keys.map((key) => say[kind]?.[key]).join('|')})$`),
  });

/** Presses a button by key; whatever becomes of it, the keyboard is not lost. */
async function press(button: Locator): Promise<void> {
  await button.press('Enter');
  await expect(button.page().locator('body')).not.toBeFocused();
}

/** Goes on if there is a way on, else presses the first of `choices`. */
async function goOnOr(onward: Locator, choices: Locator): Promise<void> {
  await press((await onward.count()) ? onward : choices.first());
}

/** One move by keyboard in each kind of figure, as a reader would make who knows nothing. */
const MOVES: Readonly<Record<string, (figure: Locator, turn: number) => Promise<void>>> = {
  place: (figure) => {
    const places = figure.getByRole('list', { name: say['place']?.['choose'] });
    return goOnOr(named(figure, 'place', 'next'), places.getByRole('button'));
  },
  order: (figure) =>
    press(enabled(figure.getByRole('group', { name: say['order']?.['choose'] })).first()),
  match: async (figure) => {
    const [left, right] = [figure.getByRole('list').first(), figure.getByRole('list').last()];
    const open = await enabled(left).count();
    await press(enabled(left).first());
    for (const button of await right.getByRole('button').all()) {
      await press(button);
      if ((await enabled(left).count()) < open) return;
    }
  },
  dilemma: (figure) => {
    const choices = figure.getByRole('group', { name: say['dilemma']?.['choose'] });
    return goOnOr(named(figure, 'dilemma', 'next', 'end'), enabled(choices));
  },
  definition: (figure) =>
    goOnOr(named(figure, 'definition', 'next'), enabled(figure.getByRole('group'))),
  balance: async (figure, turn) => {
    const switches = figure.getByRole('switch');
    const all = await switches.count();
    await press(all ? switches.nth(turn % all) : enabled(figure).first());
  },
  slider: async (figure) => {
    const slider = figure.getByRole('slider');
    if (await slider.count()) await slider.press('ArrowRight');
    else await press(enabled(figure).first());
  },
};

/** The first lesson that has a figure of this kind. */
const lessonWith = (kind: string) =>
  sitemapPaths().find(
    (path) => langOf(path) === 'en' && builtPage(path).includes(`data-figure="${kind}"`),
  );

async function expectSound(page: Page): Promise<void> {
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
}

for (const [kind, move] of Object.entries(MOVES)) {
  test(`a figure to ${kind} is played by keys from start to end`, async ({ page }) => {
    const path = lessonWith(kind);
    expect(path, `a lesson with a figure of kind ${kind}`).toMatch(/\/learn\/.+\//);
    await page.goto(path ?? '');
    await wakeIslands(page);
    const figure = page.locator(`figure[data-figure="${kind}"]`).first();
    const isDone = async () => (await figure.getAttribute('data-done')) !== null;
    await figure.scrollIntoViewIfNeeded();
    await expectSound(page);

    await move(figure, 0);
    await expectSound(page);

    for (let turn = 1; turn < 60 && !(await isDone()); turn++) await move(figure, turn);
    expect(await isDone(), 'the figure comes to its end').toBe(true);
    await expectSound(page);

    await press(named(figure, kind, 'again'));
    expect(await isDone()).toBe(false);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const kind of Object.keys(MOVES)) {
    test(`a figure to ${kind} tells its point and its table`, async ({ page }) => {
      await page.goto(lessonWith(kind) ?? '');
      const figure = page.locator(`figure[data-figure="${kind}"]`).first();
      await expect(figure.locator('.closing')).toBeVisible();
      await figure.locator('summary').click();
      await expect(figure.getByRole('table')).toBeVisible();
    });
  }
});
