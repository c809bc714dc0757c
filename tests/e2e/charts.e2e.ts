import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { moveLever, openResults, say } from './support/results';
import { expect, test } from './support/test';

async function saved(page: Page, chart: Locator, kind: 'svg' | 'png' | 'csv'): Promise<Buffer> {
  await chart.getByText(say('chart', 'save'), { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: say('chart', kind) }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`service-desk-lines.${kind}`);
  return readFileSync(await download.path());
}

test.describe('a chart of the results', () => {
  test.beforeEach(() => test.setTimeout(120_000));

  test('is walked through by keyboard', async ({ page }) => {
    const times = (await openResults(page)).first();
    const points = times.locator('.point');
    await expect(points).toHaveCount(6);
    await expect(times.locator('.point[tabindex="0"]')).toHaveCount(1);

    await times.getByText(say('chart', 'save'), { exact: true }).focus();
    await page.keyboard.press('Tab');
    await expect(points.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(points.nth(1)).toBeFocused();
    await expect(points.nth(1)).toHaveAttribute('aria-label', /^25\s%.*Point 2 of 6$/);
    await expect(times.locator('.tag')).toHaveText(/^25\s%/);
    await page.keyboard.press('End');
    await expect(points.nth(5)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(points.nth(5)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(points.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(points.nth(1)).toBeFocused();
    await expect(times.locator('.point[tabindex="0"]')).toHaveCount(1);

    // The chart keeps its place while the focus is elsewhere.
    await page.keyboard.press('Escape');
    await expect(times.getByRole('button', { name: say('chart', 'table') })).toBeFocused();
    await expect(times.locator('.tag')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(points.nth(1)).toBeFocused();
  });

  test('is saved as a drawing, a picture and numbers', async ({ page }) => {
    const lines = (await openResults(page)).nth(1);
    const title = await lines.getByRole('heading').innerText();

    const csv = (await saved(page, lines, 'csv')).toString('utf8');
    expect(csv.codePointAt(0)).toBe(0xfeff);
    const rows = csv.slice(1).trimEnd().split('\r\n');
    expect(rows[0]).toBe('"Line","Price (€)","before (%)","now (%)"');
    expect(rows).toHaveLength(5);
    expect(rows[1]).toMatch(/^"Self-help",\d+(\.\d+)?,\d+(\.\d+)?,\d+(\.\d+)?$/);

    const svg = (await saved(page, lines, 'svg')).toString('utf8');
    const drawing = await page.evaluate((markup) => {
      const { documentElement: root } = new DOMParser().parseFromString(markup, 'image/svg+xml');
      const all = [...root.querySelectorAll('*')];
      return {
        name: root.nodeName,
        width: Number(root.getAttribute('width')),
        height: Number(root.getAttribute('height')),
        title: root.querySelector('title')?.textContent,
        text: [...root.querySelectorAll('text')].map((one) => one.textContent).join(' '),
        paper: root.querySelector('rect')?.getAttribute('fill'),
        helpers: all.filter((one) => one.hasAttribute('class') || one.hasAttribute('tabindex'))
          .length,
        steps: all.filter((one) => one.getAttribute('fill') === 'rgb(31, 91, 69)').length,
      };
    }, svg);
    expect(drawing).toMatchObject({ name: 'svg', title, paper: '#faf6ec', helpers: 0 });
    expect(drawing.text.replaceAll(/\s+/g, ' ')).toContain(title);
    expect(drawing.steps).toBeGreaterThan(0);
    expect(svg).not.toMatch(/var\(|url\(["']?http|<script|<style/);

    const png = await saved(page, lines, 'png');
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(png.readUInt32BE(16)).toBe(Math.round(2 * drawing.width));
    expect(png.readUInt32BE(20)).toBe(Math.round(2 * drawing.height));
    // More than plain paper.
    expect(png.length).toBeGreaterThan(5000);
  });

  test('is saved as a drawing while its table is shown', async ({ page }) => {
    const lines = (await openResults(page)).nth(1);
    await lines.getByRole('button', { name: say('chart', 'table') }).click();
    await expect(lines.getByRole('table')).toBeVisible();
    await expectAccessible(page);
    expect((await saved(page, lines, 'svg')).toString('utf8')).toMatch(/^<svg/);
  });

  test('holds two pinned policies beside now and the baseline', async ({ page, viewport }) => {
    const narrow = (viewport?.width ?? 0) < 1000;
    await openResults(page);
    await moveLever(page, 'People at line 1', narrow);
    await page.getByRole('button', { name: say('results', 'pinToo') }).click();
    await expect(page.getByRole('button', { name: say('results', 'pinToo') })).toHaveCount(0);
    await moveLever(page, 'Training', narrow);
    await page.getByRole('button', { name: say('results', 'pinToo') }).click();
    await moveLever(page, 'Notes written', narrow);

    const policies = page.locator('.results .chart').first();
    await expect(policies.locator('.point')).toHaveCount(8 * 3);
    await expect(page.getByRole('button', { name: say('results', 'pinToo') })).toHaveCount(0);
    await policies.locator('.point').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(policies.locator('.point').nth(3)).toBeFocused();
    await expectAccessible(page);

    await page.getByRole('button', { name: /^Unpin People at line 1 \(4\)$/ }).click();
    await expect(policies.locator('.point')).toHaveCount(8 * 2);
  });
});
