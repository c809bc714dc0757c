import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PRACTICE_POINTS,
  SYLLABUS,
  drawQuiz,
  formatChoice,
  isAbout,
  parseChoice,
  streaks,
  type AnswerLog,
  type Criterion,
  type QuizItem,
} from '~/exam';

const item = (id: string, criterion: string, module = 'practices'): QuizItem => ({
  id,
  criterion,
  module,
  key: 'a',
});
const bank = Object.entries(SYLLABUS).flatMap(([criterion, { marks, lastLetter }]) =>
  Array.from({ length: marks * 12 }, (_, i) =>
    item(`${criterion.replace('.', '-')}-${i}`, `${criterion}${lastLetter ? 'a' : ''}`),
  ),
);
const said = (...options: string[]) => options.map((option, at) => ({ option, at }));
const criterionOf = ({ criterion }: QuizItem) => criterion.slice(0, 3);

describe('a quiz', () => {
  test.each([
    ['module:start', { 'in-start': true, deep: false, purpose: false, other: false }],
    ['criterion:7.1', { 'in-start': false, deep: true, purpose: false, other: true }],
    ['practice:7.1f', { 'in-start': false, deep: true, purpose: true, other: false }],
    ['practice:6.1a', { 'in-start': false, deep: false, purpose: false, other: false }],
    ['missed', { 'in-start': true, deep: false, purpose: false, other: false }],
    ['mixed', { 'in-start': true, deep: true, purpose: true, other: true }],
  ])('about %s asks what belongs to it', (text, expected) => {
    const choice = parseChoice(text);
    const log: AnswerLog = { 'in-start': said('a', 'b'), deep: said('b', 'a') };
    const items = [
      item('in-start', '1.1a', 'start'),
      item('deep', '7.1f'),
      item('purpose', '6.1n'),
      item('other', '7.1a'),
    ];
    const asked = items.map((one) => [one.id, choice !== undefined && isAbout(choice, one, log)]);
    expect(Object.fromEntries(asked)).toEqual(expected);
  });

  test('is the same for the same seed, other for another, and never repeats an item', () => {
    const draw = (seed: number) =>
      drawQuiz({ kind: 'mixed' }, bank, {}, { length: 40, seed }).map(({ id }) => id);
    expect(draw(7)).toEqual(draw(7));
    expect(draw(8)).not.toEqual(draw(7));
    expect(new Set(draw(7)).size).toBe(40);
  });

  test('of forty mixed questions has the marks of a paper', () => {
    const drawn = drawQuiz({ kind: 'mixed' }, bank, {}, { length: 40, seed: 1 });
    for (const [criterion, { marks }] of Object.entries(SYLLABUS))
      expect(drawn.filter((one) => criterionOf(one) === criterion)).toHaveLength(marks);
  });

  test('of ten mixed questions leaves room for small criteria', () => {
    const drawn = drawQuiz({ kind: 'mixed' }, bank, {}, { length: 10, seed: 1 });
    const counts = Object.groupBy(drawn, criterionOf);
    expect(
      Object.fromEntries(Object.entries(counts).map(([of, items]) => [of, items?.length])),
    ).toEqual({ '1.1': 1, '1.2': 1, '2.2': 1, '3.1': 1, '6.1': 1, '6.2': 1, '7.1': 4 });
  });

  test('takes what is new before what was missed, and that before what was right long ago', () => {
    const items = ['new', 'missed', 'old', 'recent'].map((id) => item(id, '2.1'));
    const log: AnswerLog = {
      missed: [{ option: 'b', at: 90 }],
      old: [{ option: 'a', at: 10 }],
      recent: [{ option: 'a', at: 50 }],
    };
    const ids = (length: number) =>
      drawQuiz({ kind: 'criterion', of: '2.1' }, items, log, { length, seed: 3 })
        .map(({ id }) => id)
        .sort();
    expect([1, 2, 3].map(ids)).toEqual([['new'], ['missed', 'new'], ['missed', 'new', 'old']]);
  });

  test('has no more questions than there are', () => {
    expect(
      drawQuiz(
        { kind: 'missed' },
        bank,
        { [bank[0]?.id ?? '']: said('b') },
        { length: 5, seed: 1 },
      ),
    ).toEqual([bank[0]]);
  });
});

describe('a choice', () => {
  test.each(['mixed', 'missed', 'module:service-desk', 'criterion:2.2', 'practice:7.1g'])(
    '%s comes back from its text',
    (text) => {
      const choice = parseChoice(text);
      expect(choice && formatChoice(choice)).toBe(text);
    },
  );
  test.each(['', 'all', 'mixed:7.1', 'module', 'criterion:9.9', 'practice:7.1', 'module:A<b>'])(
    '“%s” is none',
    (text) => {
      expect(parseChoice(text)).toBeUndefined();
    },
  );
  test('there are fifteen practices, and the service desk has two points', () => {
    expect(PRACTICE_POINTS.size).toBe(15);
    expect(PRACTICE_POINTS.get('7.1f')).toEqual(['7.1f', '6.1n']);
  });
});

describe('a streak of understanding', () => {
  const items = ['one', 'two', 'three', 'four'].map((id) => item(id, '2.2a'));
  const streak = (log: AnswerLog) => streaks(items, log);

  test.each<[name: string, log: AnswerLog, now: number, best: number]>([
    ['counts different items', { one: said('a'), two: said('a') }, 2, 2],
    ['does not grow with repeats of one item', { one: said('a', 'a', 'a') }, 1, 1],
    ['is not mended by a second try', { one: said('b', 'a') }, 0, 0],
    [
      'ends with a miss and starts again, in the order of answering',
      {
        four: [{ option: 'a', at: 1 }],
        three: [{ option: 'a', at: 2 }],
        two: [{ option: 'c', at: 3 }],
        one: [{ option: 'a', at: 4 }],
      },
      1,
      2,
    ],
  ])('%s', (_name, log, now, best) => {
    expect(streak(log)).toEqual([{ criterion: '2.2', now, best }]);
  });

  test('is never longer than the best, nor than the items answered', () => {
    const answers = fc.array(fc.record({ option: fc.constantFrom('a', 'b'), at: fc.nat(99) }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...items.map(({ id }) => id)), answers), (log) => {
        for (const { criterion, now, best } of streak(log)) {
          expect(criterion).toBe<Criterion>('2.2');
          expect(now).toBeLessThanOrEqual(best);
          expect(best).toBeLessThanOrEqual(Object.keys(log).length);
        }
      }),
    );
  });
});
