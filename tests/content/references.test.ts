import { expect, test } from 'vitest';
import { STOPS } from '~/schemas/lesson';
import { entriesOf } from './entries';
import { attributes, danglingReferences, type Content } from './references';

const content: Content = {
  lessons: entriesOf('lessons'),
  questions: entriesOf('questions'),
  glossary: entriesOf('glossary'),
  scenarios: entriesOf('scenarios'),
  practices: entriesOf('practices'),
};

test('every reference points at something', () => {
  expect(danglingReferences(content)).toEqual([]);
});

test('a lesson ends in the mission that it names, or in a task', () => {
  const wrong = content.lessons.filter(({ body, data }) => {
    const missions = attributes(body, 'Simulate', 'scenario');
    const tasks = attributes(body, 'Try', 'title');
    return data.mission
      ? missions.join() !== data.mission || tasks.length > 0
      : missions.length > 0 || tasks.length !== 1;
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('a lesson has its eight stops once each, in walking order', () => {
  for (const { file, body } of content.lessons)
    expect({ file, stops: attributes(body, 'Stop', 'id') }).toEqual({ file, stops: [...STOPS] });
});

test('a lesson checks with questions of its own', () => {
  const home = new Map(content.questions.map(({ data }) => [data.id, data.lesson]));
  const strangers = content.lessons.flatMap(({ data }) =>
    data.check.filter((id) => home.get(id) !== data.id).map((id) => `${data.id}: ${id}`),
  );
  expect(strangers).toEqual([]);
});

test('lessons of a module have orders of their own', () => {
  const orders = content.lessons.map(
    ({ file, data }) => `${file.split('/')[1]} ${data.module} ${data.order}`,
  );
  expect(new Set(orders).size).toBe(orders.length);
});

const planted: [string, (c: Content) => Content, RegExp][] = [
  ['a question that is gone', (c) => ({ ...c, questions: [] }), /: check: no question “/],
  ['a term that is gone', (c) => ({ ...c, glossary: [] }), /: <Term id>: no term “/],
  [
    'a scenario that is gone',
    (c) => ({ ...c, scenarios: [] }),
    /: <Simulate scenario>: no scenario “/,
  ],
  [
    'a mission that is only there to play with',
    (c) => ({
      ...c,
      scenarios: c.scenarios
        .filter(({ data }) => data.mission === undefined)
        .map((entry) => ({ ...entry, data: { ...entry.data, id: 'first-monday' } })),
    }),
    /: mission: no scenario “first-monday/,
  ],
  ['a lesson that is gone', (c) => ({ ...c, lessons: [] }), /^questions\/.*: lesson: no lesson “/m],
  [
    'a question at the end of a mission that is gone',
    (c) => ({ ...c, questions: [] }),
    /scenarios\/first-monday.json: mission.debrief.questions: no question “/,
  ],
  [
    'a neighbour that is gone',
    (c) => ({ ...c, glossary: c.glossary.filter(({ data }) => data.id !== 'swarming') }),
    /glossary\/escalation.yaml: nl.confusedWith: no term “swarming”/,
  ],
  [
    'a practice that is gone',
    (c) => ({
      ...c,
      practices: c.practices.filter(({ data }) => data.id !== 'incident-management'),
    }),
    /practices\/[a-z-]+.yaml: confusedWith: no practice “incident-management”/,
  ],
];
test.each(planted)('%s is named', (_name, spoil, fault) => {
  expect(danglingReferences(spoil(content)).join('\n')).toMatch(fault);
});
