import { describe, expect, test } from 'vitest';
import { bestScore, isBlind, percent, strip } from '~/components/quality/format';
import type { BankFigures, ShareInterval } from '~/exam';

const figures = (...intervals: ShareInterval[]): BankFigures => ({
  items: 1,
  byCriterion: [],
  byStyle: [],
  byBloom: [0, 1],
  situations: 0,
  guessers: intervals.map((interval) => ({ name: 'model', right: 1, of: 4, interval, papers: [] })),
  longest: { keys: 0, of: 1 },
  lengthRatio: 1,
  places: [],
});

describe('the figures of a bank', () => {
  test.each<[what: string, intervals: ShareInterval[], blind: boolean]>([
    ['all hold chance', [[0.2, 0.3], [0.25, 0.4]], true], // prettier-ignore
    ['one lies above', [[0.2, 0.3], [0.26, 0.4]], false], // prettier-ignore
    ['one lies below', [[0.1, 0.24]], false],
  ])('say that form gives nothing away only where intervals do: %s', (_what, intervals, blind) => {
    expect(isBlind(figures(...intervals))).toBe(blind);
  });

  test('have a best score where there are papers', () => {
    expect(bestScore([12, 16, 9])).toBe(16);
    expect(bestScore([])).toBeUndefined();
  });

  test('are drawn on an axis on which chance lies in the middle', () => {
    const { width, chance, low, bar, at } = strip(115, 459);
    expect(chance).toBe(width / 2);
    expect(at).toBeCloseTo((115 / 459 / 0.5) * width, 6);
    expect(low).toBeLessThan(at);
    expect(low + bar).toBeGreaterThan(at);
  });

  test('stay on the strip where a rule is always right', () => {
    const { width, low, bar, at } = strip(40, 40);
    expect(at).toBe(width);
    expect(low + bar).toBeLessThanOrEqual(width);
  });

  test('are whole percents', () => {
    expect(percent(0.2549)).toBe('25\u00a0%');
  });
});
