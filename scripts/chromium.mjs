import { existsSync } from 'node:fs';
import { findProgram } from './programs.mjs';
import { StepFailed, run, step } from './steps.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Quiet, and without the sandbox and the graphics card that a container lacks. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium, or nothing: then Playwright uses the one it downloaded itself. */
export function systemChromium() {
  return process.env.CHROMIUM ?? findProgram(NAMES);
}

/** How Playwright starts it. */
export function chromiumLaunch() {
  const executablePath = systemChromium();
  return { args: CHROMIUM_ARGS, ...(executablePath ? { executablePath } : {}) };
}

/** Whether Playwright has downloaded a Chromium of its own. */
export async function ownChromium() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Finds a Chromium for the browser tests, or gets one. */
export async function ensureChromium() {
  await step('Chromium', async () => {
    const found = systemChromium();
    if (found) return found;
    if (await ownChromium()) return 'from Playwright';
    if (isRootOnDebian()) {
      await run('apt-get update -qq && apt-get install -y -qq chromium');
      if (systemChromium()) return 'installed from Debian';
    }
    await run('playwright install chromium');
    if (await ownChromium()) return 'downloaded by Playwright';
    throw new StepFailed(
      'No Chromium was found or could be fetched: install Chromium or Chrome, or name its program in CHROMIUM, and run npm test again.',
    );
  });
}
