import { describe, expect, test } from 'vitest';
import { SCHEMAS, schemaFaults } from './entries';
import { contentFolders, parseSource, sourcesOf } from './sources';

const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

describe.each(names)('%s', (name) => {
  const sources = sourcesOf(name);

  test('there are some, and each has the shape of its collection', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap((source) => schemaFaults(source, SCHEMAS[name]))).toEqual([]);
  });

  test('each file is named after its id', () => {
    const wrong = sources.filter(
      ({ file, data }) => file.replace(/^.*\/|\.\w+$/g, '') !== (data as { id?: unknown }).id,
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

test('every folder of content is known to a test', () => {
  expect(contentFolders()).toEqual([...names, 'experiments', 'i18n', 'pages'].sort());
});

test('a fault names the file, the path and what was expected', () => {
  const text = `id: Two Words\nkind: exam\nlesson: escalation\nen: { term: a, definition: short }`;
  expect(schemaFaults(parseSource('glossary/two.yaml', text), SCHEMAS.glossary)).toEqual([
    'glossary/two.yaml: id: an id is lower-case words with hyphens, like incident-vs-problem',
    'glossary/two.yaml: en.definition: Too small: expected string to have >=20 characters',
    'glossary/two.yaml: nl: Invalid input: expected object, received undefined',
  ]);
});
