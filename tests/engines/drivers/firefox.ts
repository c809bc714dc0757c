import { launch } from 'puppeteer-core';
import { findProgram } from '../../../scripts/programs.mjs';
import type { Engine } from '../engine.ts';
import { runsIn } from '../page.ts';

const program = () => process.env['FIREFOX'] ?? findProgram(['firefox', 'firefox-esr']);

/** SpiderMonkey in the Firefox that people use, over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: async () =>
    program()
      ? undefined
      : 'there is no Firefox: on Debian `apt-get install firefox-esr`, elsewhere name its program in FIREFOX',
  async ask(address) {
    const executablePath = program() ?? 'firefox';
    const browser = await launch({ browser: 'firefox', executablePath, headless: true });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      const runs = await runsIn((expression) => page.evaluate(expression));
      const version = (await browser.version()).replace(/^firefox\//i, '');
      return { version, runs };
    } finally {
      await browser.close();
    }
  },
};
