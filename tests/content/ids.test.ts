import { expect, test } from 'vitest';
import { entriesOf } from './entries';
import { ID_KINDS, currentIds, idFaults, publish, type IdsByKind } from './ids';
import published from './published-ids.json';
import { sourcesOf } from './sources';

const twice = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

test.each(['glossary', 'questions', 'scenarios'] as const)(
  'no two %s share an id',
  (collection) => {
    expect(twice(sourcesOf(collection).map(({ data }) => (data as { id: string }).id))).toEqual([]);
  },
);

test('no two lessons of one language share an id, and no two cards or bets on the site', () => {
  const lessons = entriesOf('lessons');
  const lang = (file: string) => file.split('/')[1];
  expect(twice(lessons.map(({ file, data }) => `${lang(file)}/${data.id}`))).toEqual([]);
  for (const language of ['en', 'nl']) {
    const here = lessons.filter(({ file }) => lang(file) === language).map(({ data }) => data);
    expect(twice(here.flatMap(({ cards }) => cards.map(({ id }) => id)))).toEqual([]);
    expect(twice(here.map(({ bet }) => bet.id))).toEqual([]);
  }
});

test('published ids are still here, retired ones are not, and new ones are listed', () => {
  expect(idFaults(currentIds(), published)).toEqual([]);
});

const only = (questions: string[]): IdsByKind => ({
  ...(Object.fromEntries(ID_KINDS.map((kind) => [kind, []])) as unknown as IdsByKind),
  questions,
});
const listed = {
  ...publish(only([]), {}),
  questions: { published: ['kept'], retired: ['old'] },
};

test.each<[string, string[], string[]]>([
  ['nothing changed', ['kept'], []],
  [
    'a lost id',
    [],
    ['questions: kept was published and is gone; restore it, or move it to “retired”'],
  ],
  [
    'a reused id',
    ['kept', 'old'],
    ['questions: old is retired and can’t come back; choose another id'],
  ],
  ['a new id', ['kept', 'new'], ['questions: new is new; run npm run ids to publish it']],
])('%s', (_name, now, faults) => {
  expect(idFaults(only(now), listed)).toEqual(faults);
});

test('publishing adds the new, keeps the old and never revives the retired', () => {
  expect(publish(only(['new', 'old']), listed).questions).toEqual({
    published: ['kept', 'new'],
    retired: ['old'],
  });
});
