import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeEuros, writeNumber } from '~/components/shell/number';
import { LANGS } from '~/components/shell/paths';

describe('writeNumber', () => {
  test.each([
    ['en', 0, 0, 0, '0'],
    ['en', 999, 0, 0, '999'],
    ['en', 1000, 0, 0, '1,000'],
    ['en', 1234567.5, 1, 1, '1,234,567.5'],
    ['nl', 1234567.5, 2, 2, '1.234.567,50'],
    ['en', 2.5, 0, 0, '3'],
    ['en', -2.5, 0, 0, '-3'],
    ['en', 0.96, 1, 1, '1.0'],
    ['en', 4, 1, 0, '4'],
    ['en', 4.25, 3, 0, '4.25'],
    ['en', 100, 2, 1, '100.0'],
    ['en', -0.04, 1, 1, '0.0'],
    ['en', -0, 0, 0, '0'],
  ] as const)('%s %d with %d to %d decimals', (lang, value, most, least, written) => {
    expect(writeNumber(lang, value, most, least)).toBe(written);
  });

  test('writes what Intl writes, but for the sign of a zero', () => {
    const decimals = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
    // Quarters of the last decimal: no value lies so near a half that its binary fraction decides.
    const quarters = fc.integer({ min: -40_000_000, max: 40_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...LANGS), decimals, quarters, (lang, [a, b], quarter) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(Math.abs(quarter) % 4 !== 2);
        const value = quarter / 4 / 10 ** most;
        const intl = new Intl.NumberFormat(lang, {
          minimumFractionDigits: least,
          maximumFractionDigits: most,
          signDisplay: 'negative',
        });
        expect(writeNumber(lang, value, most, least)).toBe(intl.format(value));
      }),
    );
  });
});

test.each([
  ['en', 1234.5, 2, '€1,234.50'],
  ['nl', 1234.5, 0, '€\u00a01.235'],
] as const)('writeEuros: %s %d with %d decimals', (lang, value, digits, written) => {
  expect(writeEuros(lang, value, digits)).toBe(written);
});
