import { describe, expect, test } from 'vitest';
import {
  bestOf,
  decide,
  dilemmaFaults,
  FIRST_ROUND,
  furthest,
  goTo,
  level,
  signed,
  type Round,
} from '~/components/lesson/figures/kit/dilemma';

const choice = (id: string, trust: number, best = false) => ({
  id,
  text: '',
  outcome: '',
  effects: { trust },
  best,
});
const rounds: Round[] = [
  { id: 'r1', scene: '', choices: [choice('a', -1), choice('b', 2, true), choice('c', 0)] },
  { id: 'r2', scene: '', choices: [choice('a', 1, true), choice('b', -2), choice('c', 0)] },
];
const gauges = [{ id: 'trust', name: 'Trust' }];

describe('decisions', () => {
  test('another choice replaces the one before it in the same round', () => {
    const first = decide(FIRST_ROUND, 0);
    expect(first).toEqual({ at: 0, taken: [0] });
    expect(decide(first, 2)).toEqual({ at: 0, taken: [2] });
  });

  test('a round can be taken again without losing the later ones', () => {
    const both = decide(goTo(decide(FIRST_ROUND, 1), 1, rounds), 0);
    expect(both).toEqual({ at: 1, taken: [1, 0] });
    expect(decide(goTo(both, 0, rounds), 2)).toEqual({ at: 0, taken: [2, 0] });
  });

  test('nobody goes past a round that is not decided, or off the trail', () => {
    expect(goTo(FIRST_ROUND, 1, rounds)).toBe(FIRST_ROUND);
    const all = { at: 1, taken: [0, 0] };
    expect(goTo(all, 2, rounds)).toBe(all);
    expect(goTo(all, -1, rounds)).toBe(all);
  });

  test.each([
    [[], 0],
    [[0], -1],
    [[1, 0], 3],
    [[2, 1], -2],
  ])('after %j trust stands at %i', (taken, trust) => {
    expect(level('trust', rounds, taken)).toBe(trust);
    expect(level('money', rounds, taken)).toBe(0);
  });

  test('the scale holds the furthest that any way can go', () => {
    expect(furthest(gauges, rounds)).toBe(4);
    expect(furthest([{ id: 'money', name: '' }], rounds)).toBe(2);
  });

  test('the best choice is the marked one', () => {
    expect(rounds.map(bestOf)).toEqual([1, 0]);
    expect([2, 0, -1].map(signed)).toEqual(['+2', '0', '−1']);
  });

  test('a round without one best choice, or with a gauge that is not there, is refused', () => {
    expect(dilemmaFaults(gauges, rounds)).toEqual([]);
    const bad = { id: 'r', scene: '', choices: [choice('a', 1)] };
    expect(dilemmaFaults([{ id: 'money', name: '' }], [bad])).toEqual([
      'round r needs one best choice',
      'there is no gauge trust, only money',
    ]);
  });
});
