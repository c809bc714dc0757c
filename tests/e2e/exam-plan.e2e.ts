import { expectAccessible } from './support/axe';
import { wakeIslands } from './support/page';
import { words } from './support/site';
import { expect, test } from './support/test';

const t = words('en', 'learn')['plan'] as unknown as Readonly<Record<string, string>>;
const MORNING = new Date('2026-11-26T09:00:00');

test('the exam’s date is kept, and the lessons are spread over the days before it', async ({
  page,
}) => {
  await page.clock.setFixedTime(MORNING);
  await page.goto('/learn/');
  await wakeIslands(page);
  const plan = page.getByRole('region', { name: t['title'] ?? '' });
  await expect(plan).toContainText(t['hint'] ?? '');
  await plan.getByLabel(t['date'] ?? '').fill('2026-11-28');
  await expect(plan.getByRole('status')).toContainText('2 days to go.');
  const links = plan.locator('ol a');
  await expect(links.first()).toBeVisible();
  await plan.locator('summary').click();
  await expect(plan.locator('tbody tr')).toHaveCount(1);
  await expectAccessible(page);

  await page.reload();
  await wakeIslands(page);
  await expect(plan.getByRole('status')).toContainText('2 days to go.');

  await page.clock.setFixedTime(new Date('2026-11-28T07:00:00'));
  await page.reload();
  await wakeIslands(page);
  await expect(plan).toContainText(t['examToday'] ?? '');

  await plan.getByRole('button', { name: t['clear'] ?? '' }).click();
  await expect(plan).toContainText(t['hint'] ?? '');
});

test('modules fold; the one with the next lesson stands open, and the button leads there', async ({
  page,
}) => {
  const first = { stops: [], visitedAt: 1, doneAt: 1 };
  await page.goto('/learn/');
  const ids = await page
    .locator('[data-lesson]')
    .evaluateAll((all) => all.map((item) => item.getAttribute('data-lesson') ?? ''));
  await page.evaluate(
    ([id, value]) =>
      localStorage.setItem(
        'service-camp:lessons',
        JSON.stringify({ version: 1, value: { [id]: value } }),
      ),
    [ids[0] ?? '', first] as const,
  );
  await page.reload();
  const next = page.locator('[data-next] a').first();
  await expect(next).toBeVisible();
  const href = (await next.getAttribute('href')) ?? '';
  await expect(page.locator('[data-next-step] a')).toHaveAttribute('href', new RegExp(`${href}$`));
  await expect(page.locator('[data-module][open]')).toHaveCount(1);
});
