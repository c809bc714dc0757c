import { describe, expect, test } from 'vitest';
import {
  detour,
  doorAt,
  pathsToKnow,
  PHONE,
  walk,
  wrongDoors,
  type Call,
} from '~/components/lesson/figures/doors';

const call = (door: string): Call => ({ id: door, who: '', asks: '', why: '', door });
const calls = ['administration', 'maintenance', 'catering'].map(call);

describe('doors', () => {
  test.each([
    [[], 0],
    [['maintenance'], 1],
    [['administration', 'security', 'catering'], 1],
    [['a', 'b', 'c'], 3],
  ])('picks %j give %i wrong doors', (picks, wrong) => {
    expect(wrongDoors(calls, picks)).toBe(wrong);
  });

  test('a desk turns a product of paths into a sum', () => {
    expect(pathsToKnow(6, 5)).toEqual({ without: 30, with: 11 });
  });

  test('doors stand evenly from top to bottom', () => {
    const ys = [0, 1, 2, 3, 4].map((i) => doorAt(PHONE, i, 5)[1]);
    expect(ys).toEqual([34, 102, 170, 238, 306]);
  });

  test('a walk leaves and arrives level', () => {
    expect(walk([0, 10], [100, 50])).toBe('M0 10C50 10 50 50 100 50');
  });

  test('a detour comes back to the row of doors', () => {
    expect(detour([100, 20], 80, 30)).toBe('M100 20C70 20 70 80 100 80');
  });
});
