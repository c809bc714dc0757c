import { describe, expect, it } from 'vitest';
import { amountBars, wordsStart } from '~/chart';

describe('amounts as bars', () => {
  const box = { left: 100, right: 300, top: 0, bottom: 80 };
  const [one, other] = amountBars(
    [{ value: 50, before: 100, interval: { low: 40, high: 60 } }, { value: 25 }],
    box,
  );
  it('share one scale, which what is largest fills', () => {
    expect([one?.end, one?.before, other?.end]).toEqual([200, 300, 150]);
  });
  it('stand in the middle of their rows', () => {
    expect([one?.y, other?.y]).toEqual([20, 60]);
  });
  it('have an interval on the same scale', () => {
    expect(one?.interval).toEqual([180, 220]);
  });
  it.each([
    ['at the end, without a baseline', 150, undefined, 150],
    ['at the end, where they fit before the baseline', 200, 300, 200],
    ['beyond a baseline that they would run into', 200, 280, 280],
    ['at the end, past a baseline inside the bar', 200, 120, 200],
  ])('have their words %s', (_, end, before, at) => {
    expect(wordsStart(end, before, 90)).toBe(at);
  });
  it('have no length without amounts', () => {
    expect(amountBars([{ value: 0 }], box)[0]?.end).toBe(100);
  });
});
