import { expect, test } from 'vitest';
import { CRITERIA, KEY_WORDS, SYLLABUS, SYLLABUS_POINTS } from '~/exam';
import { coverageFaults } from './coverage';
import { entriesOf } from './entries';

const lessons = entriesOf('lessons').filter(({ file }) => file.startsWith('lessons/en/'));

test('the key words are those of every point of the syllabus, in its order', () => {
  const points = CRITERIA.flatMap((criterion) => {
    const last = SYLLABUS[criterion].lastLetter;
    if (last === undefined) return [criterion];
    const letters = Array.from({ length: last.charCodeAt(0) - 96 }, (_, i) => i + 97);
    return letters.map((code) => criterion + String.fromCharCode(code));
  });
  expect(SYLLABUS_POINTS).toEqual(points);
});

test('every point has a lesson, and every key word stands in one that claims its point', () => {
  expect(coverageFaults(KEY_WORDS, lessons)).toEqual([]);
});

const [lesson] = lessons;
if (!lesson) throw new Error('no lesson to spoil');
const only = (body: string, criteria: string[]) => [
  { ...lesson, body, data: { ...lesson.data, criteria } },
];

test.each<[string, string[], string, string[]]>([
  ['a point that nobody teaches', ['7.1f'], 'the gherkin', ['7.1c: no lesson']],
  [
    'a key word that is gone',
    ['7.1c'],
    'nothing',
    [`7.1c: “the gherkin|gherkins” stands in none of ${lesson.data.id}`],
  ],
  ['a key word in bold, across a line', ['7.1c'], '**The\ngherkin** is green', []],
  ['a key word in a term', ['7.1c'], 'the <Term id="a">gherkin</Term>', []],
  ['a key word that a figure says', ['7.1c'], '<Figure steps={["two gherkins"]} />', []],
])('%s', (_name, criteria, body, faults) => {
  const points = { '7.1c': { name: 'Incident management', words: ['the gherkin|gherkins'] } };
  expect(coverageFaults(points, only(body, criteria))).toEqual(faults);
});
