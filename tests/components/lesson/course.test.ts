import { describe, expect, test } from 'vitest';
import { lessonsOfModule, nextToDo, placeOf } from '~/components/lesson/course';

const lesson = (id: string, order: number) => ({ id, module: 'service-desk' as const, order });
const three = [lesson('first', 1), lesson('second', 2), lesson('third', 3)];

test('lessons stand in walking order, whatever the order of their files', () => {
  const shuffled = [three[2], three[0], three[1]].filter((l) => l !== undefined);
  expect(lessonsOfModule(shuffled, 'service-desk').map((l) => l.id)).toEqual([
    'first',
    'second',
    'third',
  ]);
});

const course = [
  { module: 'start' as const, lessons: [{ id: 'before', module: 'start' as const, order: 1 }] },
  { module: 'service-desk' as const, lessons: three },
];

describe('the place of a lesson', () => {
  test.each([
    ['before', 1, 1, undefined, 'first'],
    ['first', 1, 3, 'before', 'second'],
    ['second', 2, 3, 'first', 'third'],
    ['third', 3, 3, 'second', undefined],
  ])('%s is number %i of %i in its module', (id, number, of, previous, next) => {
    const place = placeOf(course, id);
    expect([place.number, place.of, place.previous?.id, place.next?.id]).toEqual([
      number,
      of,
      previous,
      next,
    ]);
  });

  test('is asked only of lessons of the course', () => {
    expect(() => placeOf(course, 'fourth')).toThrow(/fourth/);
  });
});

test.each([
  ['the first when nothing is done', [], 'a'],
  ['the first gap', ['a', 'c'], 'b'],
  ['nothing when all are done', ['a', 'b', 'c'], undefined],
])('the next step is %s', (_name, done: string[], next) => {
  expect(nextToDo(['a', 'b', 'c'], (id) => done.includes(id))).toBe(next);
});
