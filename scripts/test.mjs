// `npm test`: everything that must hold, on a machine that has git, npm and any Node from 20.
import { check } from './check.mjs';
import { ensureChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';
import { main } from './steps.mjs';

await main(async () => {
  await installPackages();
  await ensureChromium();
  await check();
});
