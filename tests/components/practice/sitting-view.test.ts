import { describe, expect, test } from 'vitest';
import { actionOfKey, pegsOf } from '~/components/practice/sitting-view';

test.each([
  ['1', { kind: 'choose', place: 0 }],
  ['4', { kind: 'choose', place: 3 }],
  ['b', { kind: 'choose', place: 1 }],
  ['D', { kind: 'choose', place: 3 }],
  ['n', { kind: 'move', by: 1 }],
  ['ArrowRight', { kind: 'move', by: 1 }],
  ['P', { kind: 'move', by: -1 }],
  ['ArrowLeft', { kind: 'move', by: -1 }],
  ['f', { kind: 'flag' }],
  ['g', { kind: 'list' }],
  ['5', undefined],
  ['12', undefined],
  ['ArrowDown', undefined],
  ['Tab', undefined],
  ['', undefined],
])('key %s', (key, action) => {
  expect(actionOfKey(key)).toEqual(action);
});

describe('the line of questions', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `q${i + 1}`);
  const line = pegsOf(ids, { chosen: { q1: 'a', q3: 'b' }, flagged: ['q2', 'q33'], at: 1 });
  const numbers = (holds: (peg: (typeof line)[number]) => boolean) =>
    line.filter(holds).map(({ number }) => number);

  test('knows what is answered, flagged, passed and here', () => {
    expect(numbers((peg) => peg.isAnswered)).toEqual([1, 3]);
    expect(numbers((peg) => peg.isFlagged)).toEqual([2, 33]);
    expect(numbers((peg) => peg.isPassed)).toEqual([1, 2, 3]);
    expect(numbers((peg) => peg.isHere)).toEqual([2]);
  });
  test('shows the ends, the tens, and what is worth a look', () => {
    expect(numbers((peg) => peg.isNumbered)).toEqual([1, 2, 10, 20, 30, 33, 40]);
  });
});
