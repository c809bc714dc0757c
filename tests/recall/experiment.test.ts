import { describe, expect, test } from 'vitest';
import shown from '~/content/experiments/recall.json';
import { studyForExam, studyPlainly } from './experiment';
import { comparisons, figure } from './figure';

const rows = comparisons();

describe('towards an exam, at no more reviews than plain FSRS', () => {
  test.each(rows)('$world at $retention: more is recalled on exam day', (row) => {
    expect(row.exam.reviews).toBeLessThanOrEqual(row.plain.reviews);
    expect(row.plain.reviews - row.exam.reviews).toBeLessThan(2);
    expect(row.exam.recall - row.plain.recall).toBeGreaterThan(row.margin);
  });

  test.each(rows)('$world at $retention: the busiest day is lighter', (row) => {
    expect(row.exam.busiestDay).toBeLessThan(row.plain.busiestDay);
  });

  test('no learner ever spends more', () => {
    for (let learner = 0; learner < 5; learner += 1) {
      const plain = studyPlainly('varied', learner, 0.9);
      expect(studyForExam('varied', learner, plain.reviews).reviews).toBeLessThanOrEqual(
        plain.reviews,
      );
    }
  });
});

test('the figure on the page is this experiment’s', () => {
  expect(shown).toEqual(figure());
});
