import { describe, expect, test } from 'vitest';
import type { BankItem } from '~/exam';
import type { Card } from '~/recall';
import {
  daysAfter,
  entriesOf,
  moreOf,
  nextDay,
  todayOf,
  type QueueSources,
} from '~/stores/card-queue';
import { localDay } from '~/stores/calendar';

const DAY = 86_400_000;
const START = new Date(2026, 10, 2, 12).getTime();
const at = (day: number) => START + day * DAY;
const today = (day: number) => localDay(at(day));

const card = (n: number, more: Partial<Card> = {}): Card => ({
  id: `c${n}`,
  kind: 'remember',
  about: `c${n}`,
  front: 'Front',
  back: 'Back',
  extra: false,
  lesson: 'why-a-desk',
  ...more,
});
const item = (id: string) => ({ id, key: 'a' }) as BankItem;
const sources = (more: Partial<QueueSources> = {}): QueueSources => ({
  cards: Array.from({ length: 30 }, (_, n) => card(n)),
  items: [],
  reviews: {},
  answers: {},
  settings: { extra: true },
  lang: 'en',
  ...more,
});
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('what may be asked', () => {
  const cards = [card(1), card(2, { extra: true }), card(3, { kind: 'translation' })];

  test.each([
    ['all but translations on the English site', {}, 'en', ['c1', 'c2']],
    ['translations too on the Dutch site', {}, 'nl', ['c1', 'c2', 'c3']],
    ['no extras where the reader leaves them out', { extra: false }, 'en', ['c1']],
    ['translations where the reader wants them', { translations: true }, 'en', ['c1', 'c2', 'c3']],
    ['none where the reader does not', { translations: false }, 'nl', ['c1', 'c2']],
  ] as const)('%s', (_name, settings, lang, expected) => {
    const given = sources({ cards, lang });
    const all = entriesOf({ ...given, settings: { ...given.settings, ...settings } });
    expect(ids(all)).toEqual(expected);
  });

  test('every question that was ever missed, and no other', () => {
    const answer = (right: boolean, day: number) => ({ option: 'a', right, at: at(day) });
    const all = entriesOf(
      sources({
        cards: [],
        items: [item('missed'), item('known'), item('mended'), item('unseen')],
        answers: {
          missed: [answer(false, 0)],
          known: [answer(true, 0)],
          mended: [answer(false, 0), answer(true, 3)],
        },
      }),
    );
    expect(ids(all)).toEqual(['item:missed', 'item:mended']);
    expect(all[0]?.trace?.stability).toBeLessThan(all[1]?.trace?.stability ?? 0);
    expect(all.map(({ lapsed }) => lapsed)).toEqual([true, false]);
  });

  test('a log out of order, or with a clock set back, is read in its order of time', () => {
    const log = [
      { grade: 'good', at: at(9) },
      { grade: 'again', at: at(0) },
    ] as const;
    const [read] = entriesOf(sources({ cards: [card(1)], reviews: { c1: log } }));
    const [ordered] = entriesOf(sources({ cards: [card(1)], reviews: { c1: [...log].reverse() } }));
    expect(read).toEqual(ordered);
    expect(read).toMatchObject({ lapsed: false, first: today(0) });
  });
});

describe('today', () => {
  test('ten new cards, fewer by those that were met today', () => {
    expect(todayOf(entriesOf(sources()), today(0), undefined).queue).toHaveLength(10);
    const reviews = {
      c0: [{ grade: 'good', at: at(0) }],
      c1: [{ grade: 'again', at: at(0) }],
    } as const;
    const { queue, done } = todayOf(entriesOf(sources({ reviews })), today(0), undefined);
    expect(ids(queue)).toEqual(['c1', ...Array.from({ length: 8 }, (_, n) => `c${n + 2}`)]);
    expect(done).toBe(1);
  });

  test('a card comes back on the day that its grade said', () => {
    const [days = 0] = daysAfter(undefined, today(0), ['easy'], undefined);
    const reviews = { c0: [{ grade: 'easy', at: at(0) }] } as const;
    const entries = entriesOf(sources({ cards: [card(0)], reviews }));
    expect(nextDay(entries, today(0), undefined)).toBe(today(days));
    // What is late by then is there the next morning.
    expect(nextDay(entries, today(days + 5), undefined)).toBe(today(days + 6));
    expect(todayOf(entries, today(days - 1), undefined).queue).toEqual([]);
    expect(ids(todayOf(entries, today(days), undefined).queue)).toEqual(['c0']);
  });

  test('towards an exam as many as the pace, less those asked today', () => {
    const plan = { exam: today(12), pace: 6 };
    expect(todayOf(entriesOf(sources()), today(0), plan).queue).toHaveLength(4);
    const reviews = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`c${n}`, [{ grade: 'good', at: at(n < 2 ? 4 : 0) }]]),
    ) as QueueSources['reviews'];
    const left = todayOf(entriesOf(sources({ reviews })), today(4), plan);
    expect(left.done).toBe(2);
    expect(left.queue).toHaveLength(4);
  });

  test('more than today: new ones, or towards an exam also reviews ahead of time', () => {
    const reviews = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`c${n}`, [{ grade: 'easy', at: at(0) }]]),
    ) as QueueSources['reviews'];
    const entries = entriesOf(sources({ reviews }));
    const seen = (plan?: { exam: number; pace: number }) =>
      moreOf(entries, today(1), plan, 10).filter(({ trace }) => trace).length;
    expect(seen()).toBe(0);
    expect(seen({ exam: today(20), pace: 5 })).toBe(5);
  });

  test('no interval crosses the exam', () => {
    const all = daysAfter(undefined, today(0), ['again', 'hard', 'good', 'easy'], today(5));
    expect(Math.max(...all)).toBe(4);
    expect(daysAfter(undefined, today(4), ['easy'], today(5))).toEqual([1]);
  });
});
