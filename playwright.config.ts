import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium.mjs';
import { freePort } from './scripts/free-port.mjs';

// Workers read this file again: the port is chosen once and handed to them.
process.env['E2E_PORT'] ??= String(await freePort());
const port = process.env['E2E_PORT'];
const address = `http://localhost:${port}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  reporter: process.env['CI'] ? 'dot' : 'list',
  workers: 2,
  // A second try on a busy machine of CI is reported as flaky; a developer sees the first.
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    screenshot: 'only-on-failure',
    launchOptions: chromiumLaunch(),
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      // The model does not see the window.
      testIgnore: '**/engines.e2e.ts',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    env: { PORT: port, HOST: 'localhost', BASE: '/' },
    url: address,
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
