import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTurns } from '~/components/practice/in-turns';

let now = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Gives values, each after so many milliseconds of work. */
function* slow(values: readonly (number | undefined)[], ms: number) {
  for (const value of values) {
    now += ms;
    yield value;
  }
}

test('takes everything in order, leaves out what is not there yet, and says when it is over', () => {
  const taken: (number | string)[] = [];
  inTurns(
    slow([1, undefined, 2], 1),
    (value) => taken.push(value),
    () => taken.push('end'),
  );
  expect(taken).toEqual([]);
  vi.runAllTimers();
  expect(taken).toEqual([1, 2, 'end']);
});

test('gives way after a few milliseconds, and stops when it is told to', () => {
  const taken: number[] = [];
  const stop = inTurns(slow([1, 2, 3, 4], 7), (value) => taken.push(value));
  vi.runOnlyPendingTimers();
  expect(taken).toEqual([1, 2]);
  stop();
  vi.runAllTimers();
  expect(taken).toEqual([1, 2]);
});
