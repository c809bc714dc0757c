import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder } from 'selenium-webdriver';
import { freePort } from '../../../scripts/free-port.mjs';
import { findProgram } from '../../../scripts/programs.mjs';
import type { Engine } from '../engine.ts';
import { runsIn } from '../page.ts';

const PROGRAMS = ['WebKitWebDriver', 'xvfb-run'];
const START_MS = 15_000;

async function listens(server: string): Promise<void> {
  const until = performance.now() + START_MS;
  while (performance.now() < until) {
    const answer = await fetch(`${server}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver did not listen within ${START_MS / 1000} s`);
}

/** Ends by itself when its standard input does, so that nothing outlives this process. */
const SERVE = 'WebKitWebDriver --port=$0 & read -r end; kill $!';

/** WebKit's driver on a screen that nobody sees. */
async function startDriver() {
  const port = await freePort();
  const server = `http://localhost:${port}`;
  const child = spawn('xvfb-run', ['-a', 'sh', '-c', SERVE, `${port}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  try {
    await listens(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { server, stop };
}

/** JavaScriptCore, the engine of Safari, in WebKitGTK's own small browser. */
export const webkit: Engine = {
  name: 'WebKit',
  async missing() {
    const lacking = PROGRAMS.filter((name) => !findProgram([name]));
    return lacking.length > 0
      ? `there is no ${lacking.join(' and no ')}: on Debian \`apt-get install webkit2gtk-driver xvfb\``
      : undefined;
  },
  async ask(address) {
    const { server, stop } = await startDriver();
    try {
      const driver = await new Builder()
        .usingServer(server)
        .withCapabilities({ browserName: 'MiniBrowser' })
        .build();
      try {
        await driver.get(address);
        const runs = await runsIn((expression) => driver.executeScript(`return ${expression}`));
        const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
        return { version, runs };
      } finally {
        await driver.quit();
      }
    } finally {
      await stop();
    }
  },
};
