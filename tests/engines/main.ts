// `npm run engines`: the same runs of the desk in Node and in every browser engine that is here.
import { parseArgs } from 'node:util';
import { compareRuns, formatRows } from './compare.ts';
import { chromium } from './drivers/chromium.ts';
import { firefox } from './drivers/firefox.ts';
import { webkit } from './drivers/webkit.ts';
import type { Answer } from './engine.ts';
import { openRunsPage } from './page.ts';

const { values: options } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const page = await openRunsPage();
const answers: (Answer & { readonly engine: string })[] = [
  { engine: 'Node', version: process.versions.node, runs: page.reference },
];
const lines: string[] = [];
let failed = false;

for (const { name, missing, ask } of [chromium, firefox, webkit]) {
  const lack = await missing();
  if (lack) {
    failed ||= options.all;
    lines.push(`${name} was not tried, because ${lack}.`);
    continue;
  }
  try {
    answers.push({ engine: name, ...(await ask(page.address)) });
  } catch (error) {
    failed = true;
    lines.push(`${name} FAILED: ${error instanceof Error ? error.message : String(error)}`);
  }
}
page.close();

const rows = compareRuns(page.reference, answers);
const others = rows.filter(({ same }) => !same).length;
const tried = answers.map(({ engine, version }) => `${engine} ${version}`).join(', ');
lines.push(
  others > 0
    ? `${others} of ${rows.length} runs are NOT the same as in Node.`
    : `All ${page.reference.length} runs are the same in ${tried}.`,
);
console.log(`${formatRows(rows)}\n\n${lines.join('\n')}`);
if (failed || others > 0) process.exitCode = 1;
