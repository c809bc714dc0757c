/**
 * What years of practice ask of a browser's main thread: 5,000 answers over 500 items in storage, six
 * reviews of each card, twenty mock exams. For each page and press, by trace, the time until it is ready
 * (and for somebody with 100 answers) and the processor time of the longest task, best of three rounds.
 * It measures and passes no judgement.
 *
 *   npm run check:build && node tests/bench/practice.ts
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { longestTask, traced } from './trace.ts';
import { practised } from './practised.ts';

const root = join(import.meta.dirname, '../..');
const port = 4398;
const ROUNDS = 3;
const data = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, `dist/data/${name}.en.json`), 'utf8'));

interface Step {
  readonly name: string;
  /** Does something, and comes back when the page is ready for the next press. */
  readonly run: (page: Page) => Promise<void>;
}
const visible = (page: Page, selector: string) => page.locator(selector).first().waitFor();
const open = (path: string, selector: string): Step => ({
  name: `open ${path}`,
  run: async (page) => {
    await page.goto(`http://localhost:${port}${path}`);
    await visible(page, selector);
  },
});
const press = (name: string, key: string, selector: string): Step => ({
  name,
  run: async (page) => {
    await page.keyboard.press(key);
    await visible(page, selector);
  },
});
const button = (name: string, selector: string): Step => ({
  name,
  run: async (page) => {
    await page.getByRole('button', { name, exact: true }).last().press('Enter');
    await visible(page, selector);
  },
});

const JOURNEYS: readonly (readonly Step[])[] = [
  [open('/', 'a[href="/progress/"]')],
  [open('/progress/', 'h1 b')],
  [open('/progress/', '.pair .point')],
  [
    open('/practise/quiz/', '.start:not([disabled]), button[type=submit]'),
    button('Start the quiz', '#check-stem'),
    { name: 'choose', run: (page) => page.keyboard.press('1') },
    press('mark', 'Enter', '.verdict, [data-verdict], form [role=status]:not(:empty)'),
  ],
  [
    open('/practise/exam/', '.plates'),
    button('Start the exam', '.sitting h1'),
    press('choose', '1', '.sitting input:checked'),
    press('next', 'n', '.sitting h1:has-text("Question 2")'),
    button('Hand in', 'dialog[open]'),
    button('Hand in', '.result h1'),
  ],
  [
    open('/practise/cards/', '#cards-head'),
    {
      name: 'start',
      run: async (page) => {
        await page.locator('.board .button').press('Enter');
        await visible(page, '#card-front, #check-stem');
      },
    },
    press('reveal', ' ', '#card-back, #check-stem'),
    press('grade', '3', '#card-front, #check-stem'),
  ],
];

interface Figure {
  readonly name: string;
  readonly ready: number;
  readonly longest: number;
}

type Who = Parameters<typeof practised>[0];

async function walk(browser: Browser, who: Who, steps: readonly Step[]): Promise<Figure[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(
    (kept) => {
      if (sessionStorage.getItem('kept')) return;
      sessionStorage.setItem('kept', 'yes');
      for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
    },
    practised(who, data('bank'), data('cards'), Date.now()),
  );
  const figures: Figure[] = [];
  for (const { name, run } of steps) {
    const { ms, events } = await traced(browser, page, () => run(page));
    figures.push({ name, ready: ms, longest: longestTask(events) });
  }
  await context.close();
  return figures;
}

const server = await serve({ folder: join(root, 'dist'), base: '/', host: 'localhost', port });
const browser = await chromium.launch(chromiumLaunch());
for (const steps of JOURNEYS) {
  const rounds: Record<Who, Figure[]>[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      'a little': await walk(browser, 'a little', steps),
      'for years': await walk(browser, 'for years', steps),
    });
  steps.forEach(({ name }, nth) => {
    const best = (who: Who, of: (figure: Figure) => number) =>
      Math.round(Math.min(...rounds.map((round) => of(round[who][nth]!))));
    const ready = (who: Who) => best(who, (f) => f.ready);
    const longest = best('for years', (f) => f.longest);
    console.log(
      `${name.padEnd(28)} ready ${ready('for years')} ms (${ready('a little')}), longest task ${longest} ms`,
    );
  });
}
await browser.close();
server.close();
