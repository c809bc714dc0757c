import type { Rule } from './spec';

const TOLERANCE = 1e-9;

/** Ten digits are enough to show what breaks the tolerance. */
const shown = (sum: number): number => Number(sum.toPrecision(10));

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

/** The parts that are picked out of a value add up to 1. */
export const sumsToOne =
  <T>(what: string, partsOf: (value: T) => readonly number[]): Rule<T> =>
  (value, field, issues) => {
    const sum = total(partsOf(value));
    if (Math.abs(sum - 1) <= TOLERANCE) return;
    const message = `${what} add up to ${shown(sum)}: together they must be 1.`;
    issues.push({ field, given: value, code: 'sum-not-one', sum: shown(sum), message });
  };

/** What parts add up to, when that is more than 1. */
export function sumOverOne(parts: readonly number[]): number | undefined {
  const sum = total(parts);
  return sum > 1 + TOLERANCE ? shown(sum) : undefined;
}

/** No two entries of a list have one id. */
export const differ: Rule<readonly { readonly id: string }[]> = (entries, field, issues) => {
  const seen = new Set<string>();
  entries.forEach(({ id }, index) => {
    if (seen.has(id)) {
      const message = `There is another one called ${id}: give each an id of its own.`;
      issues.push({ field: `${field}[${index}].id`, given: id, code: 'same-id', message });
    }
    seen.add(id);
  });
};
