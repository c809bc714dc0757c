import { describe, expect, test } from 'vitest';
import {
  answerNow,
  askAgain,
  chooseOption,
  goOn,
  isComplete,
  lookAt,
  missed,
  questionNow,
  rightCount,
  startCheck,
  type CheckFlow,
} from '~/components/lesson/check-flow';
import type { OptionId } from '~/exam';

const questions = [
  { id: 'one', key: 'a' },
  { id: 'two', key: 'b' },
  { id: 'three', key: 'c' },
] as const;

/** Answers one question after another with the given options, up to and including the last. */
function walk(flow: CheckFlow, options: readonly OptionId[]): CheckFlow {
  return options.reduce((now, option) => goOn(answerNow(chooseOption(now, option))), flow);
}

describe('a check', () => {
  test('asks its questions one after another and ends with a summary', () => {
    let flow = startCheck(questions);
    const asked = [];
    while (flow.phase !== 'summary') {
      asked.push(questionNow(flow)?.id);
      flow = goOn(answerNow(chooseOption(flow, 'a')));
    }
    expect(asked).toEqual(['one', 'two', 'three']);
    expect({ right: rightCount(flow), missed: missed(flow) }).toEqual({
      right: 1,
      missed: ['two', 'three'],
    });
  });

  test('marks nothing before an option is chosen', () => {
    const flow = startCheck(questions);
    expect(answerNow(flow)).toBe(flow);
  });

  test('does not let an answer be changed once it is told', () => {
    const told = answerNow(chooseOption(startCheck(questions), 'b'));
    expect(chooseOption(told, 'a')).toBe(told);
    expect(answerNow(told)).toBe(told);
    expect(told.results['one']).toEqual({ option: 'b', right: false });
  });

  test('does not go on before the answer is told', () => {
    const flow = chooseOption(startCheck(questions), 'a');
    expect(goOn(flow)).toBe(flow);
  });

  test('forgets the chosen option with the question it belonged to', () => {
    expect(walk(startCheck(questions), ['a']).chosen).toBeUndefined();
  });

  test.each<[string, readonly OptionId[], boolean]>([
    ['not complete while a question is open', ['a', 'b'], false],
    ['complete with wrong answers too', ['d', 'd', 'd'], true],
  ])('is %s', (_name, options, complete) => {
    expect(isComplete(walk(startCheck(questions), options))).toBe(complete);
  });
});

describe('opened again', () => {
  const right = { option: 'a', right: true } as const;
  test.each([
    ['at the first question that has no answer', { one: right, three: right }, 'two'],
    ['at the summary when all are answered', { one: right, two: right, three: right }, undefined],
    ['at the start when nothing is known', {}, 'one'],
  ])('a check stands %s', (_name, results, id) => {
    expect(questionNow(startCheck(questions, results))?.id).toBe(id);
  });
});

describe('a second round', () => {
  const summary = walk(startCheck(questions), ['a', 'a', 'a']);

  test('asks the missed questions only', () => {
    expect(askAgain(summary)).toMatchObject({ round: ['two', 'three'], phase: 'asking', at: 0 });
  });

  test('counts the newest answer of every question', () => {
    const after = walk(askAgain(summary), ['b', 'd']);
    expect({ phase: after.phase, right: rightCount(after), missed: missed(after) }).toEqual({
      phase: 'summary',
      right: 2,
      missed: ['three'],
    });
  });

  test('asks all questions when none was missed', () => {
    expect(askAgain(walk(startCheck(questions), ['a', 'b', 'c'])).round).toHaveLength(3);
  });

  test('starts only from the summary', () => {
    const flow = startCheck(questions);
    expect(askAgain(flow)).toBe(flow);
  });
});

describe('looking back', () => {
  const summary = walk(startCheck(questions), ['a', 'a', 'a']);

  test('shows the question with the answer that was given, and returns to the summary', () => {
    const looking = lookAt(summary, 'two');
    expect({ id: questionNow(looking)?.id, chosen: looking.chosen }).toEqual({
      id: 'two',
      chosen: 'a',
    });
    expect(goOn(looking)).toMatchObject({ phase: 'summary', results: summary.results });
  });

  test('works only from the summary, and only at questions that exist', () => {
    const asking = startCheck(questions);
    expect(lookAt(asking, 'one')).toBe(asking);
    expect(lookAt(summary, 'four')).toBe(summary);
  });
});
