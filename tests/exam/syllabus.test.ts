import { describe, expect, test } from 'vitest';
import { CRITERIA, SYLLABUS, formatPoint, parsePoint } from '~/exam';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('the blueprint of a paper', () => {
  test('has 40 marks: 9 of recall and 31 of understanding', () => {
    const marks = (bloom: 1 | 2) =>
      sum(CRITERIA.filter((c) => SYLLABUS[c].bloom === bloom).map((c) => SYLLABUS[c].marks));
    expect([marks(1), marks(2)]).toEqual([9, 31]);
  });

  test.each([
    ['1', 5],
    ['2', 6],
    ['3', 2],
    ['4', 1],
    ['5', 2],
    ['6', 7],
    ['7', 17],
  ])('outcome %s has %i marks', (outcome, marks) => {
    const criteria = CRITERIA.filter((c) => c.startsWith(`${outcome}.`));
    expect(sum(criteria.map((c) => SYLLABUS[c].marks))).toBe(marks);
  });
});

describe('a point of the syllabus', () => {
  test.each([
    ['7.1f', { criterion: '7.1', letter: 'f' }, '7.1 f'],
    ['7.1g', { criterion: '7.1', letter: 'g' }, '7.1 g'],
    ['1.1a', { criterion: '1.1', letter: 'a' }, '1.1 a'],
    ['6.1o', { criterion: '6.1', letter: 'o' }, '6.1 o'],
    ['2.1', { criterion: '2.1' }, '2.1'],
    ['4.1', { criterion: '4.1' }, '4.1'],
  ])('%s is one', (text, point, formatted) => {
    expect(parsePoint(text)).toEqual(point);
    expect(formatPoint(parsePoint(text) ?? { criterion: '1.1' })).toBe(formatted);
  });

  test.each(['7.1h', '7.1', '2.1a', '6.1p', '8.1a', '1.4', '7.1F', '7.1ff', ' 7.1f', '', '71f'])(
    '“%s” is none',
    (text) => {
      expect(parsePoint(text)).toBeUndefined();
    },
  );
});
