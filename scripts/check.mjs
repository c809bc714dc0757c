import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, seconds } from './steps.mjs';

/** Runs every `check:*` of package.json in the order it stands there, to the end. */
export async function check() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const steps = Object.entries(scripts).filter(([name]) => name.startsWith('check:'));
  const lines = [];
  for (const [name, command] of steps) {
    const start = performance.now();
    console.log(`\n> ${name}: ${command}`);
    const ok = await run(command);
    lines.push({ ok, line: `${ok ? 'passed' : 'FAILED'}  ${name} (${seconds(start)})` });
    console.log(lines.at(-1).line);
  }
  const failed = lines.filter(({ ok }) => !ok).length;
  console.log(`\n${lines.map(({ line }) => line).join('\n')}`);
  console.log(`${lines.length - failed} passed, ${failed} failed`);
  if (failed) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await check();
