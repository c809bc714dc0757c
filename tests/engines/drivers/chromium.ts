import { chromium as playwright } from '@playwright/test';
import { chromiumLaunch, ownChromium, systemChromium } from '../../../scripts/chromium.mjs';
import type { Engine } from '../engine.ts';
import { runsIn } from '../page.ts';

/** V8 in Chromium, as the browser tests start it. */
export const chromium: Engine = {
  name: 'Chromium',
  missing: async () =>
    systemChromium() || (await ownChromium())
      ? undefined
      : 'there is no Chromium: `npx playwright install chromium`, or name its program in CHROMIUM',
  async ask(address) {
    const browser = await playwright.launch(chromiumLaunch());
    try {
      const page = await browser.newPage();
      await page.goto(address);
      const runs = await runsIn((expression) => page.evaluate(expression));
      return { version: browser.version(), runs };
    } finally {
      await browser.close();
    }
  },
};
