import { describe, expect, it } from 'vitest';
import { amountBars } from '~/chart';

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
  it('keep their words clear of all that is drawn', () => {
    expect([one?.last, other?.last]).toEqual([300, 150]);
    expect(one?.interval).toEqual([180, 220]);
  });
  it('have no length without amounts', () => {
    expect(amountBars([{ value: 0 }], box)[0]?.end).toBe(100);
  });
});
