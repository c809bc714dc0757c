import type { Page } from '@playwright/test';
import { fill } from '../../src/components/shell/fill';
import { replicate } from '../../src/sim/engine';
import { EXPERIMENTS, judge } from '../../src/sim/proof';
import { expectAccessible } from './support/axe';
import { sidewaysScroll, wakeIslands } from './support/page';
import { words } from './support/site';
import { expect, test } from './support/test';

const PATH = '/labs/proof/';
const GATES = EXPERIMENTS.flatMap(({ gates }) => gates).length;
const t = words('en', 'proof') as unknown as {
  readonly run: string;
  readonly again: string;
  readonly stop: string;
  readonly summary: Readonly<Record<'idle' | 'done', string>>;
};

const button = (page: Page, name: string) => page.getByRole('button', { name });
const figures = (page: Page) => page.locator('td data');
const summary = (page: Page, text: string) => page.locator('.summary', { hasText: text });

async function open(page: Page): Promise<void> {
  await page.goto(PATH);
  await wakeIslands(page);
  await expect(summary(page, t.summary.idle)).toBeVisible();
}

/** What Node obtains for every gate of an experiment, as exactly as a number is written. */
function obtainedInNode(id: string): [gate: string, obtained: string][] {
  const experiment = EXPERIMENTS.find((one) => one.id === id);
  if (!experiment) throw new Error(`no experiment ${id}`);
  const rows = replicate(0, experiment.replications, experiment.replicate);
  return experiment.gates.map((gate, place) => {
    const { obtained } = judge(
      gate,
      rows.map((row) => row[place] ?? NaN),
    );
    return [`${id} ${gate.id}`, String(obtained)];
  });
}

test('the worker comes when asked for; a run shows its first figures soon, stops and starts by keys', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await open(page);
  await expectAccessible(page);
  expect(page.workers()).toHaveLength(0);

  await button(page, fill(t.run, { gates: GATES })).focus();
  await page.keyboard.press('Enter');
  await expect(button(page, t.stop)).toBeFocused();
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  await expect(figures(page).first()).toBeAttached({ timeout: 30_000 });
  await expectAccessible(page);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);

  await page.keyboard.press('Enter');
  await expect(summary(page, 'Stopped')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Stopped' })).toBeAttached();
  await expect.poll(() => page.workers().length, 'the worker is ended').toBe(0);
  const known = await figures(page).count();
  expect(known).toBeGreaterThan(0);
  expect(known).toBeLessThan(GATES);

  await expect(button(page, t.again)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page, t.stop)).toBeFocused();
  await expect(figures(page).first()).toBeAttached({ timeout: 30_000 });
  await button(page, t.stop).click();
});

test('every gate holds in this browser, with the very figures of Node', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'desktop', 'the same run in the same browser');
  test.setTimeout(480_000);
  await open(page);
  await button(page, fill(t.run, { gates: GATES })).click();
  const all = fill(t.summary.done, { held: GATES, gates: GATES });
  await expect(page.locator('[data-phase="done"]')).toHaveText(all, { timeout: 450_000 });
  await expect(figures(page)).toHaveCount(GATES);
  await expectAccessible(page);

  for (const id of ['line-full', 'network-limit-10', 'desk-one']) {
    for (const [gate, obtained] of obtainedInNode(id)) {
      const figure = page.locator(`[data-gate="${gate}"] data`);
      expect(await figure.getAttribute('value'), gate).toBe(obtained);
    }
  }
});
