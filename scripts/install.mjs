import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StepFailed, root, run, step } from './steps.mjs';

function packagesIn(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
}

/**
 * Whether node_modules holds what the lock file asks. npm keeps its own record of what it
 * installed, written last, so an interrupted install counts as none. Packages for other machines
 * are optional and may be absent.
 */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, record)) || !existsSync(join(root, 'node_modules/.bin/node')))
    return false;
  const have = packagesIn(record);
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' ||
      (have[path] ? have[path].version === wanted.version : wanted.optional || wanted.peer),
  );
}

/** npm as it was started; the Node that installs must not be the one that is replaced. */
function npm() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  return cli && node ? `"${node}" "${cli}"` : 'npm';
}

/** Installs the packages of the lock file, unless they are there. */
export async function installPackages() {
  await step('Packages', async () => {
    if (isInstalled()) return 'up to date';
    const ok = await run(`${npm()} ci --no-audit --no-fund --loglevel=error`, { env: process.env });
    if (!ok || !isInstalled())
      throw new StepFailed(
        'The packages did not install: check the network, delete node_modules, and give the same command again.',
      );
    return 'installed';
  });
}
