import { expect, test } from 'vitest';
import { lastResults } from '~/components/lesson/check-restore';

const questions = [
  { id: 'one', key: 'a' },
  { id: 'two', key: 'b' },
] as const;
const answer = (option: string, right = false) => ({ option, right, at: 1 });

test.each([
  ['the newest of several answers counts', { one: [answer('b'), answer('a')] }, { one: 'a' }],
  ['questions of other lessons are left out', { other: [answer('a')] }, {}],
  ['an option that no question has is no answer', { one: [answer('z')] }, {}],
  ['a question without attempts has no answer', { one: [] }, {}],
])('%s', (_name, answers, options) => {
  const results = lastResults(questions, answers);
  expect(Object.fromEntries(Object.entries(results).map(([id, r]) => [id, r.option]))).toEqual(
    options,
  );
});

test.each([
  ['b', false, true],
  ['a', true, false],
])('an old answer %s is marked by today’s key, not by what was stored', (option, was, right) => {
  expect(lastResults(questions, { two: [answer(option, was)] })).toEqual({
    two: { option, right },
  });
});
