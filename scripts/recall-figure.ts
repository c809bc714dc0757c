// `npm run recall-figure`: runs the experiment of the cards and writes its figure for the page.
import { writeFileSync } from 'node:fs';
import { bundle } from '../tests/bundle.ts';

const experiment = (await import(await bundle('recall/figure.ts'))) as {
  readonly figure: () => unknown;
};
const file = new URL('../src/content/experiments/recall.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(experiment.figure(), null, 2)}\n`);
