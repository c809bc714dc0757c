import { describe, expect, test } from 'vitest';
import { isLit, minutesLeft, nextLesson } from '~/components/map/standing';

const done = { stops: ['a'], visitedAt: 5, doneAt: 6 };
const begun = (visitedAt: number) => ({ stops: ['a'], visitedAt });
const walk = [{ id: 'first' }, { id: 'second' }, { id: 'third' }];

describe('a place', () => {
  test.each([
    ['without lessons is never lit', [], {}, false],
    ['is dark for a newcomer', ['first'], {}, false],
    ['is dark while a lesson is open', ['first', 'second'], { first: done }, false],
    ['is lit when all its lessons are done', ['first'], { first: done, second: begun(7) }, true],
  ])('%s', (_, lessons, visits, lit) => {
    expect(isLit(visits, lessons)).toBe(lit);
  });
});

describe('the next lesson', () => {
  test.each([
    ['is the first for a newcomer', {}, 'first'],
    ['is the one visited last', { first: begun(1), third: begun(9) }, 'third'],
    ['follows the last one done', { first: done }, 'second'],
    ['passes over a lesson that was done out of order', { second: done }, 'first'],
    ['is none when all are done', { first: done, second: done, third: done }, undefined],
  ])('%s', (_, visits, id) => {
    expect(nextLesson(walk, visits)?.id).toBe(id);
  });
});

describe('minutes left', () => {
  const stops = [
    { id: 'a', minutes: 1 },
    { id: 'b', minutes: 2 },
    { id: 'c', minutes: 4 },
  ];
  test.each([
    ['the whole lesson for who is new to it', undefined, 7],
    ['from the last stop reached', { stops: ['a', 'b'], visitedAt: 1 }, 6],
    ['whatever order stops were reached in', { stops: ['c', 'a'], visitedAt: 1 }, 4],
    ['stops that the lesson no longer has do not count', { stops: ['z'], visitedAt: 1 }, 7],
  ])('%s', (_, visit, minutes) => {
    expect(minutesLeft(stops, visit)).toBe(minutes);
  });
});
