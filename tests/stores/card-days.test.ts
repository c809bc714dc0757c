import { afterEach, beforeEach, expect, test } from 'vitest';
import { PLAIN_DAYS, cardDays, plainDays, type CardDays } from '~/stores/card-days';
import { dayText, localDay } from '~/stores/calendar';
import { changeCardSettings } from '~/stores/card-settings';
import { recordReview } from '~/stores/cards';
import { deck, loadDeck } from '~/stores/deck';
import { setExamDate } from '~/stores/exam-date';

// No storage here: the records live in memory, as in a browser that blocks it.

const NOW = new Date(2026, 10, 26, 12).getTime();
const DAY = 86_400_000;
const today = localDay(NOW);
const cards = Array.from({ length: 40 }, (_, n) => ({
  id: `c${n}`,
  kind: 'remember',
  about: `c${n}`,
  front: 'Front',
  back: 'Back',
  extra: false,
  lesson: 'why-a-desk',
}));
const sources = { lang: 'en', items: [], answers: {} } as const;

async function told(): Promise<CardDays | undefined> {
  return [...(await cardDays('/deck.json', sources, NOW))].at(-1);
}

beforeEach(() =>
  loadDeck('/deck.json', () => Promise.resolve(new Response(JSON.stringify({ cards })))),
);
afterEach(() => {
  setExamDate(undefined, NOW);
  changeCardSettings({ pace: undefined }, NOW);
});

test('somebody who has met no card has no days', async () => {
  expect(deck.get().status).toBe('ready');
  expect(await told()).toBeUndefined();
});

test('without a plan what was met comes back by itself, and what is late comes today', async () => {
  recordReview('c0', { grade: 'good', at: NOW - 40 * DAY });
  recordReview('c1', { grade: 'good', at: NOW });
  const days = await told();
  expect(days?.today).toBe(today);
  expect(days?.plan).toBeUndefined();
  expect(days?.days).toHaveLength(PLAIN_DAYS);
  expect(days?.days[0]).toBe(1);
  expect(days?.days.reduce((a, b) => a + b, 0)).toBe(2);
});

test('with an exam and a pace the days lead to its eve, and say what they come to', async () => {
  setExamDate(dayText(today + 12), NOW);
  expect((await told())?.plan).toBeUndefined();
  changeCardSettings({ pace: 10 }, NOW);
  const days = await told();
  expect(days?.days).toHaveLength(12);
  expect(days?.plan?.unmet).toBe(0);
  expect(days?.plan?.recall).toBeGreaterThan(0.7);
  setExamDate(dayText(today), NOW);
  expect((await told())?.plan).toBeUndefined();
});

test('what comes back after three weeks is not counted, nor what was never met', () => {
  const trace = (last: number, stability: number) => ({ last, stability, difficulty: 5 });
  const entry = (id: string, more: object) => ({ id, about: id, ...more });
  const entries = [
    entry('far', { trace: trace(today, 90) }),
    entry('soon', { trace: trace(today, 3) }),
    entry('unmet', {}),
  ];
  const { days } = plainDays(entries, today, undefined);
  expect(days.flatMap((n, day) => (n > 0 ? [[day, n]] : []))).toEqual([[3, 1]]);
});
