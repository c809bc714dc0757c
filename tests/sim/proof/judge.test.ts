import { describe, expect, it } from 'vitest';
import { Z_LIMIT, judge } from '~/sim/proof';
import type { Gate } from '~/sim/proof';

const gate = (expected: number): Gate => ({ id: 'wait', unit: 'hours', expected });
/** Thirty values with mean 0 and standard error 1. */
const values = Array.from({ length: 30 }, (_, n) => (n % 2 ? 1 : -1) * Math.sqrt(29));

describe('a gate of theory', () => {
  it('counts how many standard errors lie between', () => {
    const verdict = judge(gate(-2), values);
    expect(verdict).toMatchObject({ expected: -2, obtained: 0, held: true });
    expect(verdict.standardError).toBeCloseTo(1, 10);
    expect(verdict.z).toBeCloseTo(2, 10);
  });

  it.each([
    [-Z_LIMIT + 0.01, true],
    [-Z_LIMIT - 0.01, false],
    [Z_LIMIT - 0.01, true],
    [Z_LIMIT + 0.01, false],
  ])('at z %d: held is %s', (z, held) => expect(judge(gate(-z), values).held).toBe(held));

  it('is at 3.5', () => expect(Z_LIMIT).toBe(3.5));

  it('is not held by values that do not differ', () => {
    const published = { variance: 1, days: 1, rounding: 0 };
    expect(judge(gate(1), [1, 1, 1]).held).toBe(false);
    expect(judge({ ...gate(1), published }, [1, 1, 1]).held).toBe(false);
  });

  it('is not held by nothing', () => expect(judge(gate(1), []).held).toBe(false));
});

describe('a published figure', () => {
  const published = (expected: number, variance: number, rounding = 0): Gate => ({
    ...gate(expected),
    published: { variance, days: 100, rounding },
  });

  it('adds its own error to the simulator’s', () =>
    expect(judge(published(5, 300), values).z).toBeCloseTo(-2.5, 10));

  it('must lie inside the 99.9 % interval, give or take its last digit', () => {
    expect(judge(published(6.5, 300), values).held).toBe(true);
    expect(judge(published(6.6, 300), values).held).toBe(false);
    expect(judge(published(6.6, 300, 0.05), values).held).toBe(true);
  });
});
