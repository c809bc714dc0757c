import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { faultsIn, formatFault } from './faults';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|svelte|astro|mdx)$/.test(file));

describe('the house', () => {
  test('every file imports only what its room may run', () => {
    const faults = files.flatMap((file) => faultsIn(file, readFileSync(join(src, file), 'utf8')));
    expect(faults.map(formatFault)).toEqual([]);
  });

  test('the check reads every kind of source there is', () => {
    const kinds = new Set(files.map((file) => file.slice(file.lastIndexOf('.'))));
    expect([...kinds].sort()).toEqual(['.astro', '.mdx', '.svelte', '.ts']);
  });
});

describe('a planted fault is named', () => {
  const rows: readonly [name: string, file: string, text: string, faults: readonly string[]][] = [
    [
      'a core that runs another core',
      'exam/paper.ts',
      `import { PRIORITIES } from '~/itsm';`,
      ['src/exam/paper.ts:1 [room] exam may not run itsm (~/itsm)'],
    ],
    [
      'a re-export that crosses rooms',
      'base/words.ts',
      `\nexport { PRIORITIES } from '../itsm';`,
      ['src/base/words.ts:2 [room] base may not run itsm (../itsm)'],
    ],
    [
      'a model that runs another model',
      'sim/desk/run.ts',
      `import { runChain } from '~/sim/chain';`,
      ['src/sim/desk/run.ts:1 [room] sim/desk may not run sim/chain (~/sim/chain)'],
    ],
    [
      'a model that runs the proofs of models',
      'sim/desk/run.ts',
      `import { EXPERIMENTS } from '~/sim/proof';`,
      ['src/sim/desk/run.ts:1 [room] sim/desk may not run sim/proof (~/sim/proof)'],
    ],
    [
      'a page’s script that runs the proofs',
      'pages/labs/proof.astro',
      `---\nimport { EXPERIMENTS } from '~/sim/proof';\n---\n<script>\n  import { judge } from '~/sim/proof';\n</script>`,
      ['src/pages/labs/proof.astro:5 [room] pages may not run sim/proof (~/sim/proof)'],
    ],
    [
      'a component that runs the engine',
      'components/desk/Lab.svelte',
      `<script lang="ts">\n  import { runDesk } from '~/sim/desk';\n</script>`,
      ['src/components/desk/Lab.svelte:2 [room] components may not run sim/desk (~/sim/desk)'],
    ],
    [
      'a late import',
      'components/desk/late.ts',
      `export const later = () => import('~/sim/desk');`,
      ['src/components/desk/late.ts:1 [room] components may not run sim/desk (~/sim/desk)'],
    ],
    [
      'a worker started past the worker’s room',
      'components/desk/start.ts',
      `new Worker(new URL('../../worker/sim.worker.ts', import.meta.url));`,
      [
        'src/components/desk/start.ts:1 [room] components may not run worker (../../worker/sim.worker.ts)',
      ],
    ],
    [
      'a schema that ships in an island',
      'components/lesson/Card.svelte',
      `<p>\n</p><script lang="ts">import { cardSchema } from '~/schemas/lesson';</script>`,
      [
        'src/components/lesson/Card.svelte:2 [room] components may not run schemas (~/schemas/lesson)',
      ],
    ],
    [
      'a page’s script that runs the stores',
      'pages/index.astro',
      `---\nconst a = 1;\n---\n<p>{a}</p>\n<script>\n  import { bets } from '~/stores/bets';\n</script>`,
      ['src/pages/index.astro:6 [room] pages may not run stores (~/stores/bets)'],
    ],
    [
      'a schema in the script of a component',
      'components/lesson/Card.astro',
      `---\n---\n<script>\n  import { z } from '~/schemas/lesson';\n</script>`,
      [
        'src/components/lesson/Card.astro:4 [room] components may not run schemas (~/schemas/lesson)',
      ],
    ],
    [
      'a lesson that brings its own component',
      'content/lessons/en/desk/why.mdx',
      `---\nid: why\n---\n\nimport Lab from '~/components/desk/Lab.svelte';\n\n<Lab />`,
      [
        'src/content/lessons/en/desk/why.mdx:5 [room] content may not run components (~/components/desk/Lab.svelte)',
      ],
    ],
    [
      'a back entrance',
      'schemas/question.ts',
      `import { STYLES } from '~/exam/item';`,
      ['src/schemas/question.ts:1 [door] exam is entered by its door, ~/exam, not by ~/exam/item'],
    ],
    [
      'a core that enters by its own door',
      'exam/paper.ts',
      `import { STYLES } from '.';`,
      ['src/exam/paper.ts:1 [door] inside exam, import the file, not the door'],
    ],
    [
      'a library outside its room',
      'components/chart/scale.ts',
      `import { scaleLinear } from 'd3-scale';`,
      ['src/components/chart/scale.ts:1 [package] components may not run the package d3-scale'],
    ],
    [
      'the scheduler outside recall',
      'stores/cards.ts',
      `import { fsrs } from 'ts-fsrs';`,
      ['src/stores/cards.ts:1 [package] stores may not run the package ts-fsrs'],
    ],
    [
      'a folder nobody put in the table',
      'utils/misc.ts',
      `export const a = 1;`,
      ['src/utils/misc.ts:1 [folder] “utils” is not in the table of rooms'],
    ],
    [
      'chance in a core',
      'sim/engine/draw.ts',
      `export const draw = () =>\n  Math.random();`,
      [
        'src/sim/engine/draw.ts:2 [core] a core may not use Math.random: chance comes in as an argument',
      ],
    ],
    [
      'chance by the side door',
      'sim/engine/draw.ts',
      `export const draw = Math['random'];`,
      [
        'src/sim/engine/draw.ts:1 [core] a core may not use Math.random: chance comes in as an argument',
      ],
    ],
    [
      'today in a core',
      'recall/due.ts',
      `export const a = Date.now();\nexport const b = new Date();`,
      [
        'src/recall/due.ts:1 [core] a core may not use Date: time comes in as an argument',
        'src/recall/due.ts:2 [core] a core may not use Date: time comes in as an argument',
      ],
    ],
    [
      'a stopwatch in a core',
      'sim/desk/run.ts',
      `const start = performance.now();`,
      ['src/sim/desk/run.ts:1 [core] a core may not use performance: time comes in as an argument'],
    ],
    ...['log', 'exp', 'pow', 'sin', 'cos', 'tan'].map((f): [string, string, string, string[]] => [
      `Math.${f} in a core`,
      'sim/engine/maths.ts',
      `const x = Math.${f}(2, 3);`,
      [
        `src/sim/engine/maths.ts:1 [core] a core may not use Math.${f}: engines round it differently; use ~/base/maths`,
      ],
    ]),
  ];
  test.each(rows)('%s', (_name, file, text, faults) => {
    expect(faultsIn(file, text).map(formatFault)).toEqual(faults);
  });
});

describe('what is allowed is let through', () => {
  test.each([
    ['a type from anywhere', 'base/a.ts', `import type { Question } from '~/schemas/question';`],
    ['a core’s door', 'schemas/question.ts', `import { STYLES } from '~/exam';`],
    ['a neighbour', 'exam/paper.ts', `import { STYLES } from './item';`],
    ['the engine in a model', 'sim/desk/run.ts', `import { eventList } from '../engine';`],
    ['two models in their proof', 'sim/proof/a.ts', `import { runDesk } from '~/sim/desk';`],
    ['d3 in chart', 'chart/scale.ts', `import { scaleLinear } from 'd3-scale';`],
    [
      'a schema at build time',
      'components/lesson/Lesson.astro',
      `---\nimport { z } from '~/schemas/lesson';\n---`,
    ],
    ['exact maths', 'sim/engine/a.ts', `Math.floor(Math.sqrt(2) + Math.imul(2, 3));`],
    ['a field called Date', 'exam/a.ts', `export const a = { Date: 1 }; a.Date;`],
    ['forbidden words in a comment', 'exam/a.ts', `// Date.now() and Math.random() stay out`],
    ['the clock outside a core', 'stores/a.ts', `export const at = Date.now();`],
  ])('%s', (_name, file, text) => {
    expect(faultsIn(file, text).map(formatFault)).toEqual([]);
  });
});
