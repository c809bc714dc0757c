/**
 * What the built lab asks of a browser's main thread: tasks over 50 ms while a lever moves on each mission (by trace),
 * frames a second of a floor that is full, and what each takes of the thread. It measures and passes no
 * judgement: a busy machine, or one without a graphics card, draws fewer frames of the same work.
 */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { mainTasks, traced, type Task } from './trace.ts';

const root = join(import.meta.dirname, '../..');
const port = 4399;
const LAB = `http://localhost:${port}/labs/service-desk/`;
const missions = readdirSync(join(root, 'src/content/scenarios'))
  .map((file) => file.replace('.json', ''))
  .filter((id) => id !== 'it-department');
const MOVES = 20;
const FULL = 300;
const LONG_MS = 50;

async function openPage(page: Page, id: string, hash = ''): Promise<void> {
  await page.goto(`${LAB}${id === 'first-monday' ? '' : `${id}/`}${hash}`);
  await page.getByRole('region', { name: 'Run', exact: true }).waitFor();
  await page.waitForTimeout(1500);
}

/** Every task of the main thread while the first lever of a mission moves and what follows is drawn. */
async function tasksWhileMoving(page: Page, id: string): Promise<readonly Task[]> {
  await openPage(page, id);
  await page.keyboard.press('d');
  await page.waitForTimeout(1500);
  await page.locator('.policy input[type=range]').first().focus();
  const { events } = await traced(browser, page, async () => {
    for (let move = 0; move < MOVES; move += 1) {
      await page.keyboard.press(move % 4 < 2 ? 'ArrowRight' : 'ArrowLeft');
      await page.waitForTimeout(120);
    }
    await page.waitForTimeout(1000);
  });
  return mainTasks(events);
}

/** Milliseconds that the thread has spent since the page opened, by kind of work. */
async function spent(thread: CDPSession) {
  const { metrics } = await thread.send('Performance.getMetrics');
  const ms = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? NaN);
  return {
    all: ms('TaskDuration'),
    script: ms('ScriptDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
  };
}

/** Frames a second while the clock runs at 32 times, with as many tickets as the floor can be made to hold. */
async function framesOfFullFloor(page: Page): Promise<string> {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openPage(page, 'it-department');
  await page.getByRole('slider', { name: 'People at line 1' }).press('Home');
  const drawn = () => page.locator('[data-ticket]').count();
  for (let day = 0; day < 20 && (await drawn()) < FULL; day += 1) {
    await page.keyboard.press('d');
    await page.waitForTimeout(1000);
  }
  await page.getByRole('button', { name: /^Play/ }).press('Enter');
  await page.waitForTimeout(1000);
  const thread = await page.context().newCDPSession(page);
  await thread.send('Performance.enable');
  const before = await spent(thread);
  const gaps = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const at: number[] = [];
        const frame = (now: number) => {
          at.push(now);
          if (now - (at[0] ?? now) < 5000) requestAnimationFrame(frame);
          else resolve(at.slice(1).map((moment, nth) => moment - (at[nth] ?? moment)));
        };
        requestAnimationFrame(frame);
      }),
  );
  const after = await spent(thread);
  const sorted = gaps.toSorted((a, b) => a - b);
  const slow = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const fps = (1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0);
  const each = (kind: keyof typeof after) =>
    `${kind} ${((after[kind] - before[kind]) / gaps.length).toFixed(1)} ms`;
  return [
    `${await drawn()} tickets drawn: ${fps.toFixed(0)} frames a second, the slow twentieth over ${slow.toFixed(0)} ms`,
    `  of each frame: ${each('all')}, of it ${each('script')}, ${each('style')}, ${each('layout')}`,
  ].join('\n');
}

const server = await serve({ folder: join(root, 'dist'), base: '/', host: 'localhost', port });
const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
for (const id of missions) {
  const tasks = await tasksWhileMoving(page, id);
  const figures = (['ms', 'cpuMs'] as const).map((kind) => {
    const times = tasks.map((task) => task[kind]).toSorted((a, b) => b - a);
    const long = times.filter((ms) => ms > LONG_MS).length;
    return `${long} over ${LONG_MS} ms, the longest ${times.slice(0, 3).map(Math.round).join(', ')}`;
  });
  console.log(`${id}: ${MOVES} moves, by the wall ${figures[0]}; by processor ${figures[1]}`);
}
console.log(await framesOfFullFloor(page));
await browser.close();
server.close();
