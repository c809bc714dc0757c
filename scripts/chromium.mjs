import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { StepFailed, run, step } from './steps.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Quiet, and without the sandbox and the graphics card that a container lacks. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The system's Chromium, or nothing: then Playwright uses the one it downloaded itself. */
export function systemChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.env.CHROMIUM ?? files.find(isProgram);
}

async function ownChromium() {
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
