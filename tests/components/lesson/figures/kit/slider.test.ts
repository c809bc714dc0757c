import { describe, expect, test } from 'vitest';
import { columns, isTold, sliderFaults, withUnit } from '~/components/lesson/figures/kit/slider';

describe('a slider and its bars', () => {
  test('columns share one scale from zero and stand under the thumb', () => {
    const [first, middle, last] = columns([0, 20, 40], { width: 224, height: 80 });
    expect([first!.height, middle!.height, last!.height]).toEqual([0, 40, 80]);
    expect([first!.x, middle!.x, last!.x]).toEqual([12, 112, 212]);
    expect(middle!.y).toBe(40);
  });

  test('eight columns on a phone do not touch', () => {
    const all = columns([1, 2, 3, 4, 5, 6, 7, 8], { width: 260, height: 80 });
    for (const [i, { x, width }] of all.slice(1).entries())
      expect(x - width / 2).toBeGreaterThan(all[i]!.x + all[i]!.width / 2);
  });

  test('where all values are zero nothing grows', () => {
    expect(columns([0, 0], { width: 100, height: 80 }).map(({ height }) => height)).toEqual([0, 0]);
  });

  test.each([
    [1200, '€', 'en', '€1,200'],
    [1200, '€', 'nl', '€1.200'],
    [85, '%', 'en', '85%'],
    [12, 'days', 'en', '12 days'],
    [12, '', 'en', '12'],
  ] as const)('%d with unit “%s” (%s) reads %s', (value, unit, lang, text) => {
    expect(withUnit(value, unit, lang)).toBe(text);
  });

  test.each([
    [[0, 1], 1, 5, false],
    [[0, 1, 2], 3, 5, false],
    [[0, 1, 3], 3, 5, true],
    [[0, 1], 1, 2, true],
  ])('having seen %j, best %i of %i: told is %s', (seen, best, stops, told) => {
    expect(isTold(new Set(seen), best, stops)).toBe(told);
  });

  test('a stop without a value, and a best stop that is not there, are refused', () => {
    const bars = [{ id: 'wait', name: '', unit: '' }];
    const stop = (label: string, values: Record<string, number>) => ({ label, values, say: '' });
    expect(sliderFaults(bars, [stop('a', { wait: 0 }), stop('b', { wait: 1 })], 1)).toEqual([]);
    expect(sliderFaults(bars, [stop('a', { wait: 0 }), stop('b', {})], 2)).toEqual([
      'stop b has no value for wait',
      'there is no stop 2 to be best, stops count from 0',
    ]);
  });
});
