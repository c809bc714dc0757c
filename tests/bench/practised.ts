import type { Bank } from '~/exam';
import type { Deck } from '~/recall';

const ITEMS = 500;
const ANSWERS_EACH = 10;
const REVIEWS_EACH = 6;
const PAPERS = 20;
const DAY_MS = 86_400_000;

/** The days, back from today, of the nth of so many times: further apart, the longer ago. */
const daysAgo = (nth: number, of: number) => (of - nth) ** 2 * 3;

/** Of each question or card the last time alone, and of those every fifth: somebody who has begun. */
const ofABeginner = <T>(entries: readonly (readonly [string, readonly T[]])[]) =>
  entries.filter((_, i) => i % 5 === 0).map(([id, times]) => [id, times.slice(-1)] as const);

const record = (value: unknown, version = 1) => JSON.stringify({ version, value });

/** What a browser keeps of somebody who has practised for years, or has begun, as the stores write it. */
export function practised(
  who: 'for years' | 'a little',
  bank: unknown,
  deck: unknown,
  now: number,
): Record<string, string> {
  const { items, papers } = bank as Bank;
  const { cards } = deck as Deck;
  const at = (nth: number, of: number, i: number) =>
    now - daysAgo(nth, of) * DAY_MS - (i % 240) * 60_000;
  const of = <T>(entries: readonly (readonly [string, readonly T[]])[]) =>
    Object.fromEntries(who === 'for years' ? entries : ofABeginner(entries));
  const answers = items.slice(0, ITEMS).map(({ id, key }, i): [string, object[]] => [
    id,
    Array.from({ length: ANSWERS_EACH }, (_, nth) => {
      const right = (i * 7 + nth * 3) % 10 < 7;
      const option = right ? key : key === 'a' ? 'b' : 'a';
      return { option, right, at: at(nth, ANSWERS_EACH, i) };
    }),
  ]);
  const reviews = cards.map(({ id }, i): [string, object[]] => [
    id,
    Array.from({ length: REVIEWS_EACH }, (_, nth) => ({
      grade: (i + nth) % 5 === 0 ? 'again' : 'good',
      at: at(nth, REVIEWS_EACH, i),
    })),
  ]);
  const taken = Array.from({ length: PAPERS }, (_, nth) => ({
    paper: { kind: 'fixed', number: 1 + (nth % papers.length) },
    at: at(nth, PAPERS, nth),
    right: 22 + (nth % 12),
    of: 40,
    tookMs: 3_000_000,
    minutes: 60,
  }));
  const day = new Date(now + 23 * DAY_MS).toISOString().slice(0, 10);
  return {
    'service-camp:answers': record(of(answers)),
    'service-camp:cards': record(of(reviews)),
    'service-camp:paper': record({ taken }),
    'service-camp:exam-date': record({ day, at: 1 }),
    'service-camp:card-settings': record({ buttons: 'four', extra: true, pace: 20, at: 1 }),
  };
}
