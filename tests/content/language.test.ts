import { expect, test } from 'vitest';
import { languageFaults } from './language';
import { contentFolders, parseSource, sourcesOf } from './sources';
import { leaves } from './strings';

type Lang = 'en' | 'nl';

/** The language of a text: by the folder of its file, else by the key that it stands under. */
function langOf(file: string, path: string): Lang {
  const key = file.split('/')[1];
  if (key === 'nl' || /(?:^|\.)nl(?:\.|$)/.test(path)) return 'nl';
  return 'en';
}

/** Where a reader is told about an older ITIL or what their notes may say. */
const isOnOlder = (path: string) => /\.(?:trap|rationale)$/.test(path);
const NOTES = /<Notes>[\s\S]*?<\/Notes>/g;
const bodyFaults = (file: string, body: string, lang: Lang) => [
  ...languageFaults(`${file}: text`, body.replace(NOTES, ''), lang),
  ...languageFaults(`${file}: notes`, (body.match(NOTES) ?? []).join('\n'), lang, true),
];

test.each(contentFolders())('%s keeps to the spelling and the words of ITIL 4', (folder) => {
  const faults = sourcesOf(folder).flatMap(({ file, data, body }) => [
    ...leaves(data).flatMap(([path, text]) =>
      languageFaults(`${file}: ${path}`, text, langOf(file, path), isOnOlder(path)),
    ),
    ...bodyFaults(file, body, langOf(file, '')),
  ]);
  expect(faults).toEqual([]);
});

test.each<[text: string, lang: Lang, faults: number]>([
  ['a pause — here', 'nl', 1],
  ['Organisations optimise, prioritise and authorise', 'en', 4],
  ['the service catalog', 'en', 1],
  ['the service catalogue of an organization', 'en', 0],
  ['change management', 'en', 1],
  ['organizational change management', 'en', 0],
  ['change enablement', 'en', 0],
  ['organisatie', 'nl', 0],
  ['the incident process', 'en', 1],
])('“%s” in %s has %i faults', (text, lang, faults) => {
  expect(languageFaults('here', text, lang)).toHaveLength(faults);
});

test('a note on older ITIL may use its words, and keeps the spelling', () => {
  expect(languageFaults('here', 'change management, organisation', 'en', true)).toEqual([
    'here: “organisation”, write organiz…',
  ]);
});

test('a lesson’s notes may use older words, its other text may not', () => {
  const text = 'change control <Notes>CSI of an organisation</Notes>';
  const { body } = parseSource('a.mdx', `---\nid: a\n---\n${text}`);
  expect(bodyFaults('a', body, 'en')).toEqual([
    'a: text: “change control”, write change enablement',
    'a: notes: “organisation”, write organiz…',
  ]);
});
