import { describe, expect, test } from 'vitest';
import { forestBox } from '~/components/practice/progress/forest';
import { marksRows } from '~/components/practice/progress/marks-rows';
import { lessonFor, quizHash } from '~/components/practice/progress/next-steps';
import { placeState } from '~/components/practice/progress/place-state';
import { PLACE_SYMBOLS, SYMBOLS_SHOWN } from '~/components/practice/progress/places';
import { dayStart, isoDay, lookBack } from '~/components/practice/progress/study-days';
import { createFormat, historyFinding, leadOf } from '~/components/practice/progress/words';
import { SYMBOL_NAMES } from '~/components/map/symbols';
import { strings } from '~/components/shell/strings';
import { SLOTS, readinessOf, type Evidence, type Standing } from '~/exam';

const t = strings('en').progress;
const evidence: Evidence = new Map(SLOTS.map((slot) => [slot, { right: 4, wrong: 1 }]));
const readiness = readinessOf(evidence);
const told = readiness.kind === 'forecast' ? readiness : undefined;

describe('the state of a place', () => {
  const slot = (expected: number) => ({ slot: '2.2', marks: 5, expected }) as const;
  test.each([
    ['faded answers count as none', { right: 0.2, wrong: 0.2 }, slot(5), 'unasked'],
    ['answers without a forecast', { right: 3, wrong: 0 }, undefined, 'asked'],
    ['four in five', { right: 3, wrong: 0 }, slot(4), 'passing'],
    ['the pass mark itself', { right: 3, wrong: 0 }, slot(3.25), 'passing'],
    ['under it', { right: 3, wrong: 0 }, slot(3.2), 'dim'],
    ['nearly all', { right: 3, wrong: 0 }, slot(4.25), 'lit'],
  ])('%s', (_name, tally, forecast, state) => {
    expect(placeState(tally, forecast)).toBe(state);
  });

  test('every part of the exam has a symbol of the map, and the page brings it', () => {
    for (const { name } of Object.values(PLACE_SYMBOLS)) {
      expect(SYMBOL_NAMES).toContain(name);
      expect(SYMBOLS_SHOWN).toContain(name);
    }
  });
});

describe('rows of marks', () => {
  test('are seven outcomes, and under five of them their parts', () => {
    const rows = marksRows(evidence, told);
    expect(rows.filter(({ part }) => !part).map(({ id }) => id)).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7'],
    ]);
    expect(rows.filter(({ part }) => part)).toHaveLength(SLOTS.length - 2);
  });

  test('add up to the exam, whole and in parts', () => {
    const rows = marksRows(evidence, told);
    const marks = (part: boolean) =>
      rows.filter((row) => row.part === part).reduce((sum, row) => sum + (row.told?.marks ?? 0), 0);
    expect(marks(false)).toBeCloseTo(40, 9);
    expect(marks(true)).toBeCloseTo(37, 9);
  });

  test('foretell nothing where there is no forecast', () => {
    expect(marksRows(new Map(), undefined).every((row) => row.told === undefined)).toBe(true);
  });
});

describe('the lesson to read', () => {
  const item = (id: string, lesson: string) =>
    ({ id, lesson, criterion: '2.2a', key: 'a' }) as const;
  const items = [item('q1', 'one'), item('q2', 'two'), item('q3', 'two'), item('q4', 'gone')];
  const wrong = [{ option: 'b' }];
  test.each([
    ['has most missed items', { q1: wrong, q2: wrong, q3: wrong }, [], 'two'],
    ['is by the last answer', { q1: wrong, q2: [...wrong, { option: 'a' }] }, [], 'one'],
    ['is the earlier one of two alike', {}, [], 'one'],
    ['is not one that is done, of two alike', {}, ['one'], 'two'],
    ['is a done one where more is missed', { q1: wrong }, ['one'], 'one'],
    ['is on the path', { q4: wrong }, [], 'one'],
  ] as const)('%s', (_name, log, done, lesson) => {
    const isDone = (id: string) => (done as readonly string[]).includes(id);
    expect(lessonFor(items, log, ['one', 'two', 'three'], isDone)).toBe(lesson);
  });

  test('is none where no lesson teaches the items', () => {
    expect(lessonFor([], {}, ['one'], () => false)).toBeUndefined();
  });

  test.each([
    ['2.2', '#criterion:2.2'],
    ['7.1f', '#practice:7.1f'],
  ] as const)('the quiz about %s is at %s', (slot, hash) => {
    expect(quizHash(slot)).toBe(hash);
  });
});

describe('looking back', () => {
  const noon = (iso: string) => dayStart(iso) + 12 * 3_600_000;

  test('stops at the end of each day, and now', () => {
    const moments = lookBack(noon('2026-11-20'), noon('2026-11-23'));
    expect(moments.map(isoDay)).toEqual([
      ...['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'],
    ]);
    expect(moments.at(-1)).toBe(noon('2026-11-23'));
    expect(moments[0]).toBe(dayStart('2026-11-21') - 1);
  });

  test('of a year stops thirty times at most, yesterday among them', () => {
    const moments = lookBack(noon('2025-11-23'), noon('2026-11-23'));
    expect(moments.length).toBeLessThanOrEqual(30);
    expect(moments.length).toBeGreaterThan(24);
    expect(isoDay(moments.at(-2) ?? 0)).toBe('2026-11-22');
  });

  test.each([-1e308, -8e15, 1e308, 9e12])(
    'from %d, which no clock shows, comes to an end',
    (from) => {
      expect(lookBack(from, noon('2026-11-23')).length).toBeLessThanOrEqual(30);
    },
  );

  test('of one day is now', () => {
    expect(lookBack(noon('2026-11-23'), noon('2026-11-23') + 1)).toHaveLength(1);
  });
});

describe('words', () => {
  const format = createFormat('en');
  const at = (iso: string, middle: number, low: number, high: number): Standing => ({
    at: dayStart(iso),
    middle,
    interval: { low, high },
  });
  const from = at('2026-10-26', 17, 9, 25);

  test.each([
    ['26 and up', { low: 26, high: 33 }, t.lead.above],
    ['across', { low: 25, high: 33 }, t.lead.across],
    ['up to 25', { low: 18, high: 25 }, t.lead.below],
  ])('an interval of %s', (_name, interval, sentence) => {
    expect(leadOf(t.lead, interval)).toBe(sentence.replace('{all}', '40').replace('{pass}', '26'));
  });

  test.each([
    ['12 marks up since 26 October, and more certain', at('2026-11-23', 29, 26, 33)],
    ['One mark up since 26 October', at('2026-11-23', 18, 9, 25)],
    ['5 marks down since 26 October, and more certain', at('2026-11-23', 12, 9, 20)],
    ['One mark down since 26 October', at('2026-11-23', 16, 9, 26)],
    ['As good as on 26 October', at('2026-11-23', 17, 9, 25)],
  ])('%s', (sentence, last) => {
    expect(historyFinding(t.history, [from, last], format)).toBe(sentence);
  });

  test('one day is a beginning', () => {
    expect(historyFinding(t.history, [from], format)).toBe(t.history.first);
  });
});

describe('the forest', () => {
  const exams = [24, 25, 26, 26, 30];
  test.each([320, 1152])(
    'fits into %i pixels, the pass mark and the full exam in sight',
    (width) => {
      const box = forestBox(exams, 26, 40, width, 240);
      expect(box.x(box.low)).toBeGreaterThanOrEqual(0);
      expect(box.x(40)).toBeLessThanOrEqual(width);
      expect(box.low).toBe(22);
      expect(box.pine + (box.tallest - 1) * box.rise).toBeLessThanOrEqual(240);
    },
  );

  test('has a pine for each exam', () => {
    const { columns } = forestBox(exams, 26, 40, 600, 240);
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(exams.length);
  });
});
