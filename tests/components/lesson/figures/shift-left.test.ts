import { describe, expect, test } from 'vitest';
import {
  cheapest,
  costCurve,
  costOf,
  dotAt,
  LEARNING,
  learningEuros,
  PHONE,
  restack,
  solvingEuros,
  stack,
  ticketsMoved,
  WIDE,
  withFirstLine,
  type Rung,
  type Shares,
} from '~/components/lesson/figures/shift-left';

const ladder: Rung[] = [2, 22, 84, 188].map((euros, i) => ({ id: `${i}`, name: `${i}`, euros }));
const callCentre: Shares = [5, 20, 55, 20];
const serviceDesk: Shares = [10, 64, 22, 4];
const sum = (shares: Shares) => shares.reduce((a, b) => a + b, 0);

describe('what a ticket costs', () => {
  test.each([
    ['call centre', callCentre, 88.3],
    ['helpdesk', [8, 42, 38, 12], 63.88],
    ['service desk', serviceDesk, 40.28],
    ['skilled service desk', [14, 74, 10, 2], 28.72],
  ] as const)('solving at a %s', (_, shares, euros) => {
    expect(solvingEuros(shares, ladder)).toBeCloseTo(euros, 10);
  });

  test('learning costs nothing when nothing moved, and never pays back', () => {
    expect(learningEuros(0, LEARNING.minutes)).toBe(0);
    expect(ticketsMoved(serviceDesk, callCentre)).toBe(0);
  });

  test('each next ticket takes longer to learn: 2 + 4 + 6 minutes for three', () => {
    expect(learningEuros(3, 2)).toBeCloseTo(((12 / 60) * LEARNING.eurosPerHour) / 100, 10);
  });

  test('the total is solving and learning, against the desk compared with', () => {
    const cost = costOf(serviceDesk, callCentre, ladder, 2);
    expect(ticketsMoved(callCentre, serviceDesk)).toBe(49);
    expect(cost.learning).toBeCloseTo(18.375, 10);
    expect(cost.total).toBeCloseTo(40.28 + 18.375, 10);
  });

  test('shifting everything is not the cheapest, unless learning is free', () => {
    const all = 100 - callCentre[0];
    const priced = cheapest(costCurve(callCentre, callCentre, ladder, LEARNING.minutes));
    expect(priced.firstLine).toBeGreaterThan(callCentre[1]);
    expect(priced.firstLine).toBeLessThan(all);
    expect(cheapest(costCurve(callCentre, callCentre, ladder, 0)).firstLine).toBe(all);
  });
});

describe('another share at the first line', () => {
  test.each([0, 13, 64, 77, 90, 100])('%i keeps a hundred whole tickets', (first) => {
    const shares = withFirstLine(serviceDesk, first);
    expect(sum(shares)).toBe(100);
    expect(shares.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
    expect(shares[0]).toBe(serviceDesk[0]);
  });

  test('the same share gives the same desk back', () => {
    expect(withFirstLine(serviceDesk, 64)).toEqual(serviceDesk);
  });

  test('the rest keeps the proportion of second to third line', () => {
    expect(withFirstLine(callCentre, 80)).toEqual([5, 80, 11, 4]);
  });

  test('nothing is left to take once self-help and first line have it all', () => {
    expect(withFirstLine([30, 70, 0, 0], 90)).toEqual([30, 70, 0, 0]);
  });
});

describe('dots on the shelves', () => {
  test('a move loses no dot and moves no more than it has to', () => {
    const before = stack(callCentre);
    const after = restack(before, serviceDesk);
    expect(after.map((shelf) => shelf.length)).toEqual([...serviceDesk]);
    expect(after.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    const stayed = after.map((shelf, i) => shelf.filter((dot) => before[i]!.includes(dot)).length);
    expect(stayed).toEqual(serviceDesk.map((n, i) => Math.min(n, callCentre[i]!)));
  });

  test.each([WIDE, PHONE])('a hundred dots on one shelf stay on the sheet (%#)', (hill) => {
    for (const shelf of [0, 1, 2, 3]) {
      const [x, y] = dotAt(hill, shelf, 99, 22);
      expect(x).toBeGreaterThan(hill.shelves[shelf]!);
      expect(x).toBeLessThan(hill.shelves[shelf]! + hill.shelf);
      expect(y).toBeGreaterThan(0);
    }
  });
});
