import { expect, test } from 'vitest';
import { SYLLABUS_POINTS, marksOfLessons } from '~/exam';

const marks = (lessons: Record<string, string[]>) =>
  Object.fromEntries(
    marksOfLessons(Object.entries(lessons).map(([id, criteria]) => ({ id, criteria }))),
  );

test('lessons that teach everything have the forty marks of a paper together', () => {
  const lessons = SYLLABUS_POINTS.map((point) => ({ id: point, criteria: [point, '2.1'] }));
  const sum = [...marksOfLessons(lessons).values()].reduce((a, b) => a + b, 0);
  expect(sum).toBeCloseTo(40, 9);
});

test.each([
  ['one lesson has all marks of what it alone teaches', { a: ['2.1'] }, { a: 1 }],
  ['two that teach the same point share it', { a: ['2.1'], b: ['2.1'] }, { a: 0.5, b: 0.5 }],
  ['points of a criterion share its marks', { a: ['3.1a'], b: ['3.1b'] }, { a: 1, b: 1 }],
  ['a lesson with no point has no marks', { a: [], b: ['4.1'] }, { a: 0, b: 1 }],
])('%s', (_name, lessons, expected) => {
  expect(marks(lessons)).toEqual(expected);
});
