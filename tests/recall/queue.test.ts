import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDay, freshToday, liftOf, todaysQueue, type Entry } from '~/recall';
import { entries } from './arbitrary';

const input = fc.record({
  entries,
  today: fc.integer({ min: 321, max: 360 }),
  exam: fc.option(fc.integer({ min: 322, max: 420 }), { nil: undefined }),
  fresh: fc.nat({ max: 12 }),
  limit: fc.nat({ max: 40 }),
});
const seen = (list: readonly Entry[]) => list.filter(({ trace }) => trace);

describe('today’s queue', () => {
  test('asks each thing once, from the deck, within its limits', () => {
    fc.assert(
      fc.property(input, (given) => {
        const queue = todaysQueue(given);
        expect(given.entries).toEqual(expect.arrayContaining([...queue]));
        expect(new Set(queue.map(({ about }) => about)).size).toBe(queue.length);
        expect(queue.length).toBeLessThanOrEqual(given.limit);
        expect(queue.length - seen(queue).length).toBeLessThanOrEqual(given.fresh);
      }),
    );
  });

  test('without an exam asks only what is due', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const { trace } of seen(todaysQueue({ ...given, exam: undefined })))
          expect(dueDay(trace!, undefined)).toBeLessThanOrEqual(given.today);
      }),
    );
  });

  test('with an exam ahead leaves no room empty while something is unasked', () => {
    fc.assert(
      fc.property(input, (given) => {
        const exam = given.today + 5;
        const queue = todaysQueue({ ...given, exam, fresh: 0 });
        const things = new Set(seen(given.entries).map(({ about }) => about));
        expect(queue.length).toBe(Math.min(given.limit, things.size));
      }),
    );
  });

  test('with an exam ahead what is due comes first, then what a review lifts most', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { today } = given;
        const exam = today + 20;
        const queue = seen(todaysQueue({ ...given, exam, fresh: 0 })).map(({ trace }) => {
          const { gain, reviews } = liftOf(trace!, today, exam);
          return { due: dueDay(trace!, exam) <= today, lift: gain / reviews };
        });
        for (const [i, now] of queue.entries()) {
          const next = queue[i + 1];
          if (!next) break;
          expect(now.due || !next.due).toBe(true);
          if (now.due === next.due) expect(now.lift).toBeGreaterThanOrEqual(next.lift);
        }
      }),
    );
  });

  test('an exam that is today or over counts as none', () => {
    fc.assert(
      fc.property(input, (given) => {
        const plain = todaysQueue({ ...given, exam: undefined });
        expect(todaysQueue({ ...given, exam: given.today })).toEqual(plain);
        expect(todaysQueue({ ...given, exam: given.today - 3 })).toEqual(plain);
      }),
    );
  });

  test('what is due comes before what a review would lift more', () => {
    const due = { stability: 2, difficulty: 10, last: 96 };
    const later = { stability: 5, difficulty: 1, last: 92 };
    const lift = (t: typeof due) => liftOf(t, 100, 102).gain / liftOf(t, 100, 102).reviews;
    expect(lift(later)).toBeGreaterThan(lift(due));
    const deck = [
      { id: 'later', about: 'later', trace: later },
      { id: 'due', about: 'due', trace: due },
    ];
    const queue = todaysQueue({ entries: deck, today: 100, exam: 102, fresh: 0, limit: 9 });
    expect(queue.map(({ id }) => id)).toEqual(['due', 'later']);
  });

  const known = { stability: 2, difficulty: 5 };
  test('what lapsed today comes first; the other side of what was asked today waits', () => {
    const deck: Entry[] = [
      { id: 'other-side', about: 'sla', trace: { ...known, last: 1 } },
      { id: 'new-side', about: 'sla' },
      { id: 'due', about: 'value', trace: { ...known, last: 1 } },
      { id: 'lapsed', about: 'sla', trace: { ...known, last: 30 }, lapsed: true },
      { id: 'done', about: 'user', trace: { ...known, last: 30 } },
    ];
    const queue = todaysQueue({ entries: deck, today: 30, fresh: 5, limit: 9 });
    expect(queue.map(({ id }) => id)).toEqual(['lapsed', 'due']);
  });
});

describe('new cards a day', () => {
  test('are spread over seven tenths of the days, the rest is for reviews', () => {
    expect(freshToday(70, 10, 1000)).toBe(10);
    expect(freshToday(71, 10, 1000)).toBe(11);
  });

  test('are met in time where the pace allows it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 100 }),
        (unseen, days, pace) => {
          let left = unseen;
          for (let day = days; day > 0; day -= 1) {
            const fresh = freshToday(left, day, pace);
            expect(fresh).toBeLessThanOrEqual(Math.ceil(pace * 0.6));
            left -= Math.min(fresh, left);
          }
          const enough = Math.ceil(unseen / Math.max(1, Math.floor(days * 0.7)));
          if (pace * 0.6 >= enough) expect(left).toBe(0);
        },
      ),
    );
  });
});
