import { describe, expect, test } from 'vitest';
import {
  CRITERIA,
  OUTCOMES,
  PAPER_SIZE,
  PRACTICE_LETTERS,
  SLOTS,
  SYLLABUS,
  blueprint,
  outcomeOf,
  slotOf,
  type Criterion,
  type Slot,
} from '~/exam';

const turns = Array.from({ length: 14 }, (_, turn) => turn);
const practices = (turn: number) =>
  PRACTICE_LETTERS.map((letter) => blueprint(turn).get(`7.1${letter}`));
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

describe('the blueprint', () => {
  test.each(turns)('of turn %i has forty questions, and each criterion its marks', (turn) => {
    const plan = blueprint(turn);
    expect(sum(plan.values())).toBe(PAPER_SIZE);
    const marks = Object.fromEntries(
      CRITERIA.map((c) => [
        c,
        sum(SLOTS.filter((s) => s.startsWith(c)).map((s) => plan.get(s) ?? 0)),
      ]),
    );
    expect(marks).toEqual(Object.fromEntries(CRITERIA.map((c) => [c, SYLLABUS[c].marks])));
  });

  test('learning outcomes have 5, 6, 2, 1, 2, 7 and 17 marks', () => {
    const plan = [...blueprint(0)];
    const marks = OUTCOMES.map((outcome) =>
      sum(plan.filter(([slot]) => outcomeOf(slot) === outcome).map(([, n]) => n)),
    );
    expect(marks).toEqual([5, 6, 2, 1, 2, 7, 17]);
  });

  test('the first turn splits the practices 3 3 2 2 2 2 3, the next moves on by one', () => {
    expect(practices(0)).toEqual([3, 3, 2, 2, 2, 2, 3]);
    expect(practices(1)).toEqual([3, 2, 2, 2, 2, 3, 3]);
    expect(practices(7)).toEqual(practices(0));
  });

  test('in a round of seven turns no practice has more than another', () => {
    const round = turns.slice(0, 7).map(practices);
    expect(PRACTICE_LETTERS.map((_, i) => sum(round.map((split) => split[i] ?? 0)))).toEqual(
      PRACTICE_LETTERS.map(() => 17),
    );
  });
});

test.each<[string, Slot | undefined]>([
  ['7.1f', '7.1f'],
  ['2.2c', '2.2'],
  ['2.1', '2.1'],
  ['7.1', undefined],
  ['7.1h', undefined],
  ['8.1', undefined],
])('the slot of %s is %s', (point, slot) => {
  expect(slotOf(point)).toBe(slot);
});

test('every criterion but 7.1 is a slot', () => {
  const plain: readonly Criterion[] = CRITERIA.filter((c) => c !== '7.1');
  expect(SLOTS.filter((s) => !s.startsWith('7.1'))).toEqual(plain);
  expect(SLOTS).toHaveLength(18);
});
