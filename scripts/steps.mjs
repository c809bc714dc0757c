import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command was given. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Environment of every later step: the project's own programs come first, Node among them, and
 * Astro sends no usage reports.
 */
export function projectEnv(extra = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}

/** A step that failed, with the one sentence that says what to do. */
export class StepFailed extends Error {}

/**
 * Runs a command line in the project and shows what it prints; answers whether it succeeded.
 * @param {string} line
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<boolean>}
 */
export function run(line, { env = projectEnv() } = {}) {
  return new Promise((resolve) => {
    const child = spawn(line, {
      cwd: root,
      env,
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** `12.3 s`, as every step prints it. */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Does one piece of the set-up and says how long it took.
 * @param {string} name what is being done, as a heading
 * @param {() => Promise<string | void>} work may answer a word on how it went
 */
export async function step(name, work) {
  const start = performance.now();
  console.log(`> ${name}`);
  const word = await work();
  console.log(`  ${word ?? 'done'} (${seconds(start)})`);
}

/** Runs a command; a failing one ends its own name and its sentence on the last line. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
