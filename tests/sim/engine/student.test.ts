import { expect, it } from 'vitest';
import { studentQuantile975 } from '~/sim/engine';

// Printed tables give three decimals; the longer ones come from SciPy 1's t.ppf(0.975, n).
it.each([
  [1, 12.7062047],
  [2, 4.3026527],
  [9, 2.2621572],
  [19, 2.0930241],
  [30, 2.0422725],
  [31, 2.03951345],
  [40, 2.02107539],
  [99, 1.98421695],
  [199, 1.97195654],
  [1000, 1.96233908],
])('%d degrees of freedom give %d', (degrees, expected) => {
  expect(Math.abs(studentQuantile975(degrees) - expected)).toBeLessThan(1e-6);
});

// The expansion itself at 40 digits, which is nearer to the code than to the truth.
it.each([
  [31, 2.0395134200869107],
  [40, 2.0210753829953375],
  [100, 1.9839715184496339],
])('at %d degrees of freedom the expansion is summed without a slip', (degrees, expected) => {
  expect(studentQuantile975(degrees)).toBeCloseTo(expected, 13);
});

it('falls with every further degree of freedom', () => {
  for (let n = 1; n < 300; n += 1) {
    expect(studentQuantile975(n + 1)).toBeLessThan(studentQuantile975(n));
  }
});

it('needs two values', () => {
  expect(() => studentQuantile975(0)).toThrow('an interval needs at least two values');
});
